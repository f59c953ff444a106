package org.stagebook.edit.change;

import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reply;
import org.stagebook.model.StagebookFactory;

/**
 * Answers in the thread of a note.
 *
 * @param note the thread
 * @param remark what is said
 */
public record ReplyToNote(Note note, Remark remark) implements Change {
    @Override
    public String label() {
        return "Reply";
    }

    @Override
    public void apply(Production production) {
        Reply reply = StagebookFactory.eINSTANCE.createReply();
        reply.setAuthor(remark.author());
        reply.setCreated(remark.created());
        reply.setText(remark.text());
        note.getReplies().add(reply);
    }
}
