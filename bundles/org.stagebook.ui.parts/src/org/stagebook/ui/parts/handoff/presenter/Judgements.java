package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;
import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.model.Acceptance;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Verdict;

/** The receiver's word on each file while it is being formed; nothing is recorded before all of it is. */
public final class Judgements {

    /** A word that may still lack its reason. */
    private record Word(Verdict verdict, String text) {}

    private final HandoffPresenter presenter;
    private final Map<String, Word> words = new LinkedHashMap<>();
    private String remark = "";

    /** What was refused or asked before stays so until somebody takes it back. */
    public Judgements(HandoffPresenter presenter) {
        this.presenter = presenter;
        for (HandoffItem item : presenter.handoff().getContents()) {
            Acceptance before = item.getAcceptance();
            if (before != null && before.getVerdict() != Verdict.ACCEPTED) {
                words.put(path(item), new Word(before.getVerdict(), orEmpty(before.getReason())));
            }
        }
    }

    /** What would be said of an item. */
    public Verdict verdict(HandoffItem item) {
        return word(item).verdict();
    }

    /** With which words. */
    public String text(HandoffItem item) {
        return word(item).text();
    }

    /** Words of an accepted file are a remark; a file that is simply accepted needs none. */
    public void setText(HandoffItem item, String typed) {
        String text = typed.strip();
        Verdict verdict = verdict(item);
        boolean remarked = verdict == Verdict.ACCEPTED && !text.isEmpty();
        boolean plain = verdict == Verdict.ACCEPTED_WITH_REMARK && text.isEmpty();
        Verdict meant = remarked ? Verdict.ACCEPTED_WITH_REMARK : plain ? Verdict.ACCEPTED : verdict;
        words.put(path(item), new Word(meant, text));
    }

    public void setVerdict(HandoffItem item, Verdict verdict) {
        words.put(path(item), new Word(verdict, verdict == Verdict.ACCEPTED ? "" : text(item)));
    }

    /** What is said of the package as a whole. */
    public String remark() {
        return remark;
    }

    public void setRemark(String typed) {
        remark = typed.strip();
    }

    /** Whether a word is needed that is not written yet. */
    public boolean lacksWords(HandoffItem item) {
        return verdict(item) != Verdict.ACCEPTED && text(item).isBlank();
    }

    /** What the last verification found of an item. */
    public Optional<CheckOutcome> found(HandoffItem item) {
        return new PackageTables(presenter)
                .last()
                .map(last -> last.getFiles().stream()
                        .filter(file -> path(item).equals(file.getPath()))
                        .findFirst()
                        .map(file -> file.getOutcome())
                        .orElse(CheckOutcome.UNCHANGED));
    }

    /** Why nothing can be recorded yet, a sentence. */
    public Optional<String> problem() {
        long lacking = items().stream().filter(this::lacksWords).count();
        if (lacking > 0) {
            return Optional.of("Write what is wrong, or what is asked, for " + counted(lacking, "file", "files") + ".");
        }
        return presenter.signature().role().isEmpty()
                ? Optional.of("Say in which role you receive it.")
                : Optional.empty();
    }

    /** What the button says. */
    public String label() {
        Map<Verdict, Long> counts = items().stream()
                .collect(Collectors.groupingBy(
                        this::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        long accepted =
                counts.getOrDefault(Verdict.ACCEPTED, 0L) + counts.getOrDefault(Verdict.ACCEPTED_WITH_REMARK, 0L);
        long queried = counts.getOrDefault(Verdict.QUERIED, 0L);
        long refused = counts.getOrDefault(Verdict.REFUSED, 0L);
        if (queried + refused == 0) {
            return "Accept all " + counted(accepted, "file", "files");
        }
        return "Record: "
                + Stream.of(part(accepted, "accepted"), part(queried, "queried"), part(refused, "refused"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** All of it. */
    public AcceptRequest request() {
        AcceptRequest request = AcceptRequest.as(presenter.signature().role())
                .by(presenter.signature().by())
                .saying(remark);
        for (HandoffItem item : items()) {
            if (verdict(item) != Verdict.ACCEPTED) {
                request = request.with(path(item), new ItemWord(verdict(item), text(item)));
            }
        }
        return request;
    }

    private Word word(HandoffItem item) {
        return words.getOrDefault(path(item), new Word(Verdict.ACCEPTED, ""));
    }

    private List<HandoffItem> items() {
        return presenter.handoff().getContents();
    }

    private static String part(long count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private static String path(HandoffItem item) {
        return orEmpty(item.getPath());
    }
}
