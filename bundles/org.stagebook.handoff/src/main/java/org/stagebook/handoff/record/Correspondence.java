package org.stagebook.handoff.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.AcceptanceDecision;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.edit.change.QueryThread;
import org.stagebook.edit.change.RecordAcceptance;
import org.stagebook.edit.change.RecordQueries;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.StateWord;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFile.Acceptance;
import org.stagebook.handoff.document.AcceptanceFile.Answer;
import org.stagebook.handoff.document.AcceptanceFile.Query;
import org.stagebook.handoff.document.AcceptanceFile.Step;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Note;
import org.stagebook.model.StateChange;
import org.stagebook.model.Verdict;

/** What is said of a package, between the file that travels and the production that keeps it. */
final class Correspondence {
    private Correspondence() {}

    /** The changes that bring everything said into the production, acceptances first. */
    static List<Change> changes(AcceptanceFile file, HandoffPackage handoff) {
        Stream<Change> last = file.acceptances().stream()
                .skip(Math.max(0, file.acceptances().size() - 1))
                .filter(acceptance -> isNews(acceptance, handoff))
                .map(acceptance -> new RecordAcceptance(handoff, decision(acceptance, file)));
        Stream<Change> steps = file.states().stream()
                .filter(step -> HandoffState.get(step.state()) != HandoffState.SUPERSEDED)
                .map(step -> new RecordState(handoff, word(step)));
        Stream<Change> queries = Stream.of(new RecordQueries(
                handoff, file.queries().stream().map(Correspondence::thread).toList()));
        return Stream.of(steps, last, queries).flatMap(changes -> changes).toList();
    }

    /** What the production knows was said, to be sent to the other side; acceptances stay with who gave them. */
    static AcceptanceFile of(HandoffPackage handoff) {
        AcceptanceFile none = AcceptanceFile.none(text(handoff.getId()), text(handoff.getName()));
        return new AcceptanceFile(
                none.format(),
                none.version(),
                none.packageId(),
                none.packageName(),
                List.of(),
                handoff.getQueries().stream().map(Correspondence::query).toList(),
                handoff.getHistory().stream().map(Correspondence::step).toList());
    }

    private static boolean isNews(Acceptance acceptance, HandoffPackage handoff) {
        Instant at = Instant.parse(acceptance.at());
        return handoff.getContents().stream()
                .map(item -> item.getAcceptance())
                .noneMatch(known ->
                        known != null && known.getAt() != null && known.getAt().isAfter(at));
    }

    private static AcceptanceDecision decision(Acceptance acceptance, AcceptanceFile file) {
        Map<String, ItemWord> words = new HashMap<>();
        acceptance.items().stream()
                .filter(item -> Verdict.get(item.verdict()) != Verdict.ACCEPTED)
                .forEach(item -> words.put(item.path(), new ItemWord(Verdict.get(item.verdict()), item.reason())));
        String remark = file.states().stream()
                .filter(step -> step.at().equals(acceptance.at()))
                .map(Step::remark)
                .findFirst()
                .orElse("");
        StateWord said = new StateWord(
                HandoffState.ACCEPTED, Instant.parse(acceptance.at()), acceptance.by(), acceptance.role(), remark);
        return new AcceptanceDecision(said, words);
    }

    private static StateWord word(Step step) {
        return new StateWord(
                HandoffState.get(step.state()), Instant.parse(step.at()), step.by(), step.role(), step.remark());
    }

    private static QueryThread thread(Query query) {
        Optional<Remark> settled = query.settledAt().isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(query.settledBy(), Instant.parse(query.settledAt()), ""));
        return new QueryThread(
                query.id(),
                query.path(),
                new Remark(query.author(), moment(query.created()), query.text()),
                query.replies().stream()
                        .map(answer -> new Remark(answer.author(), moment(answer.created()), answer.text()))
                        .toList(),
                settled);
    }

    private static Query query(org.stagebook.model.Query query) {
        return new Query(
                text(query.getId()),
                text(query.getPath()),
                text(query.getAuthor()),
                text(query.getCreated()),
                text(query.getText()),
                text(query.getSettledAt()),
                text(query.getSettledBy()),
                answers(query));
    }

    private static List<Answer> answers(Note note) {
        return note.getReplies().stream()
                .map(reply -> new Answer(text(reply.getAuthor()), text(reply.getCreated()), text(reply.getText())))
                .toList();
    }

    private static Step step(StateChange change) {
        return new Step(
                change.getState().getLiteral(),
                text(change.getAt()),
                text(change.getBy()),
                text(change.getRole()),
                text(change.getRemark()));
    }

    private static Instant moment(String text) {
        return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
