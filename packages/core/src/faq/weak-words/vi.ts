/**
 * Vietnamese words that ask rather than tell. Many type without marks, so that words which are another without them are left out:
 * "là" is also the leaf, "cho" the dog, "có" the grass, "đến" the lamp.
 */
export const weakWordsVi: readonly string[] = (
  'ai anh ạ bạn bao bằng bị các cần chị chúng của cũng đã đang đâu để đi đó được em gì giờ hãy hay hoặc hỏi khi không làm lại lúc mà mình mỗi một muốn này nào nên ' +
  'nếu nhiêu như những nơi ở phải qua rồi sao sẽ tại thể thế thì tôi trong từ và vào vậy vì việc với xin'
).split(' ');
