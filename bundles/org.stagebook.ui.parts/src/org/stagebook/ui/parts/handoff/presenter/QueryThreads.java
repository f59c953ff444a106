package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.ReplyToNote;
import org.stagebook.edit.change.SettleNote;
import org.stagebook.model.Query;
import org.stagebook.model.Reply;

/** What the receiver asked about a package, and what was answered; the open ones first. */
public final class QueryThreads {

    /** One thing said. */
    public record Said(String who, String text) {}

    /**
     * A thread as it is shown.
     *
     * @param about a file; empty for the package as a whole
     * @param settled who settled it and when; empty while it is open
     */
    public record Thread(Query query, String about, List<Said> said, String settled) {
        /** Keeps the list. */
        public Thread {
            said = List.copyOf(said);
        }

        public boolean isOpen() {
            return settled.isEmpty();
        }
    }

    private final HandoffPresenter presenter;

    public QueryThreads(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    public List<Thread> all() {
        List<Thread> threads = presenter.handoff().getQueries().stream()
                .map(QueryThreads::thread)
                .toList();
        return Stream.concat(
                        threads.stream().filter(Thread::isOpen),
                        threads.stream().filter(thread -> !thread.isOpen()))
                .toList();
    }

    /** Why no answer can be given yet, a sentence. */
    public Optional<String> problem() {
        return presenter.signature().author().isEmpty()
                ? Optional.of("Say who you are, by role or name, before you answer.")
                : Optional.empty();
    }

    /** Answers, in the words that were typed. */
    public void answer(Query query, String text) {
        if (!text.isBlank() && problem().isEmpty()) {
            presenter.session().run(new ReplyToNote(query, remark(text.strip())));
        }
    }

    /** Says that a query is answered, or opens it again. */
    public void settle(Query query) {
        boolean open = query.getSettledAt() == null;
        if (!open || problem().isEmpty()) {
            presenter.session().run(new SettleNote(query, open ? Optional.of(remark("")) : Optional.empty()));
        }
    }

    private Remark remark(String text) {
        return new Remark(
                presenter.signature().author(), presenter.session().clock().instant(), text);
    }

    private static Thread thread(Query query) {
        List<Said> said = new ArrayList<>();
        said.add(new Said(who(query.getAuthor(), query.getCreated()), orEmpty(query.getText())));
        for (Reply reply : query.getReplies()) {
            said.add(new Said(who(reply.getAuthor(), reply.getCreated()), orEmpty(reply.getText())));
        }
        String settled =
                query.getSettledAt() == null ? "" : "Settled by " + who(query.getSettledBy(), query.getSettledAt());
        return new Thread(query, ContentsTables.file(query.getPath()), said, settled);
    }

    private static String who(String author, Instant at) {
        return Stream.of(orEmpty(author), at == null ? "" : HandoffPresenter.moment(at))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
