package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Query;
import org.stagebook.model.Reply;
import org.stagebook.model.StagebookFactory;

/**
 * Joins threads of questions and answers with those a handoff has: a thread that is known gets the answers that are new, and nothing
 * that was said is lost.
 *
 * @param threads as they came from the other side
 */
public record RecordQueries(HandoffPackage handoff, List<QueryThread> threads) implements Change {
    public RecordQueries {
        threads = List.copyOf(threads);
    }

    @Override
    public String label() {
        return "Record queries";
    }

    @Override
    public void apply(Production production) {
        for (QueryThread thread : threads) {
            Query query = handoff.getQueries().stream()
                    .filter(known -> thread.id().equals(known.getId()))
                    .findFirst()
                    .orElseGet(() -> added(thread));
            thread.answers().forEach(answer -> join(query, answer));
            thread.settled().filter(said -> isLater(query, said)).ifPresent(said -> {
                query.setSettledAt(said.created());
                query.setSettledBy(said.author());
            });
        }
    }

    private Query added(QueryThread thread) {
        Query query = StagebookFactory.eINSTANCE.createQuery();
        query.setId(thread.id());
        if (!thread.path().isBlank()) {
            query.setPath(thread.path());
        }
        query.setAuthor(thread.question().author());
        query.setCreated(thread.question().created());
        query.setText(thread.question().text());
        handoff.getQueries().add(query);
        return query;
    }

    private static void join(Query query, Remark answer) {
        boolean known = query.getReplies().stream().anyMatch(reply -> isSame(reply, answer));
        if (!known) {
            Reply reply = StagebookFactory.eINSTANCE.createReply();
            reply.setAuthor(answer.author());
            reply.setCreated(answer.created());
            reply.setText(answer.text());
            query.getReplies().add(reply);
        }
    }

    private static boolean isSame(Reply reply, Remark answer) {
        return answer.text().equals(reply.getText()) && answer.created().equals(reply.getCreated());
    }

    private static boolean isLater(Query query, Remark said) {
        return query.getSettledAt() == null || query.getSettledAt().isBefore(said.created());
    }
}
