package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;
import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.CheckedFile;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Verdict;

/** The receiver's word on each file while it is being formed; nothing is recorded before all of it is. */
public final class Judgements {

    private static final Set<CheckOutcome> HARMS = Set.of(CheckOutcome.CHANGED, CheckOutcome.MISSING);

    /** A word that may still lack its verdict or its reason. */
    private record Word(Optional<Verdict> verdict, String text) {
        static final Word NONE = new Word(Optional.empty(), "");

        boolean accepts() {
            return verdict.filter(said -> said == Verdict.ACCEPTED || said == Verdict.ACCEPTED_WITH_REMARK)
                    .isPresent();
        }
    }

    private final HandoffPresenter presenter;
    private final PackageTables tables;
    private final Map<String, Word> words = new LinkedHashMap<>();
    private String remark = "";

    /** What was said before stays so until somebody says something else. */
    public Judgements(HandoffPresenter presenter) {
        this.presenter = presenter;
        tables = new PackageTables(presenter);
    }

    /** What was said of an item, now or before; nothing while nobody judged it. */
    public Optional<Verdict> verdict(HandoffItem item) {
        return word(item).verdict();
    }

    /** With which words. */
    public String text(HandoffItem item) {
        return word(item).text();
    }

    /** Words on a whole file are a remark with which it is accepted; those on a harmed one wait for its verdict. */
    public void setText(HandoffItem item, String typed) {
        String text = typed.strip();
        Word word = word(item);
        boolean remarked = !text.isEmpty() && (word.accepts() || word.verdict().isEmpty() && !isHarmed(item));
        boolean plain = text.isEmpty() && word.accepts();
        Optional<Verdict> meant = remarked
                ? Optional.of(Verdict.ACCEPTED_WITH_REMARK)
                : plain ? Optional.of(Verdict.ACCEPTED) : word.verdict();
        words.put(path(item), new Word(meant, text));
    }

    public void setVerdict(HandoffItem item, Verdict verdict) {
        words.put(path(item), new Word(Optional.of(verdict), verdict == Verdict.ACCEPTED ? "" : text(item)));
    }

    /** Takes back what was said of an item since the last record. */
    public void withdraw(HandoffItem item) {
        words.remove(path(item));
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
        return text(item).isBlank()
                && verdict(item).filter(said -> said != Verdict.ACCEPTED).isPresent();
    }

    /** What the last verification found of an item. */
    public Optional<CheckOutcome> found(HandoffItem item) {
        return tables.last()
                .map(last -> last.getFiles().stream()
                        .filter(file -> path(item).equals(file.getPath()))
                        .findFirst()
                        .map(CheckedFile::getOutcome)
                        .orElse(CheckOutcome.UNCHANGED));
    }

    /** Why nothing can be recorded yet, a sentence. */
    public Optional<String> problem() {
        long lacking = count(this::lacksWords);
        if (lacking > 0) {
            return Optional.of("Write what is wrong, or what is asked, for " + counted(lacking, "file", "files") + ".");
        }
        long harmed = count(item -> isHarmed(item) && verdict(item).isEmpty());
        if (harmed > 0) {
            return Optional.of(counted(harmed, "file is", "files are") + " not as sealed. Refuse or query "
                    + (harmed == 1 ? "it" : "each") + " with a reason.");
        }
        return presenter.signature().role().isEmpty()
                ? Optional.of("Say in which role you receive it.")
                : Optional.empty();
    }

    /** What the button says. */
    public String label() {
        long unjudged = count(item -> !isHarmed(item) && verdict(item).isEmpty());
        if (unjudged > 0) {
            return unjudged == items().size()
                    ? "Accept all " + counted(unjudged, "file", "files")
                    : "Accept the other " + (unjudged == 1 ? "file" : unjudged + " files");
        }
        long accepted = count(item -> word(item).accepts());
        return "Record: "
                + Stream.of(
                                part(accepted, "accepted"),
                                part(count(said(Verdict.QUERIED)), "queried"),
                                part(count(said(Verdict.REFUSED)), "refused"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** Every word, and the acceptance of what nobody judged. */
    public AcceptRequest request() {
        AcceptRequest request = AcceptRequest.as(presenter.signature().role())
                .by(presenter.signature().by())
                .saying(remark);
        for (HandoffItem item : items()) {
            Verdict verdict = verdict(item).orElse(Verdict.ACCEPTED);
            if (verdict != Verdict.ACCEPTED) {
                request = request.with(path(item), new ItemWord(verdict, text(item)));
            }
        }
        return request;
    }

    /** A word of now, else the one that is recorded; nobody has yet accepted a file that came to harm since. */
    private Word word(HandoffItem item) {
        Word before = Optional.ofNullable(item.getAcceptance())
                .map(said -> new Word(Optional.of(said.getVerdict()), orEmpty(said.getReason())))
                .filter(said -> !said.accepts() || !isHarmed(item))
                .orElse(Word.NONE);
        return words.getOrDefault(path(item), before);
    }

    private boolean isHarmed(HandoffItem item) {
        return found(item).filter(HARMS::contains).isPresent();
    }

    private Predicate<HandoffItem> said(Verdict verdict) {
        return item -> verdict(item).equals(Optional.of(verdict));
    }

    private long count(Predicate<HandoffItem> wanted) {
        return items().stream().filter(wanted).count();
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
