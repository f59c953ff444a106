package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Acceptance;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Verdict;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The files with the receiver's word on each: the word that is recorded, or the one being formed. */
public final class JudgementTable {

    /** Where the word is chosen. */
    public static final int VERDICT_COLUMN = 2;

    /** Where it is reasoned. */
    public static final int TEXT_COLUMN = 3;

    private static final List<Verdict> VERDICTS =
            List.of(Verdict.ACCEPTED, Verdict.ACCEPTED_WITH_REMARK, Verdict.QUERIED, Verdict.REFUSED);

    private final HandoffPresenter presenter;
    private final Judgements judgements;
    private final Runnable judged;

    /** @param judged called after something was typed */
    public JudgementTable(HandoffPresenter presenter, Judgements judgements, Runnable judged) {
        this.presenter = presenter;
        this.judgements = judgements;
        this.judged = judged;
    }

    /** A row for each file. */
    public ObjectTable<HandoffItem> table() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("file", "File", 168, true),
                                item -> GridCell.of(ContentsTables.file(item.getPath()))),
                        ObjectColumn.read(column("found", "Verified", 168, false), this::found),
                        ObjectColumn.written(column("verdict", "Word", 168, false), verdict())
                                .showing(this::verdictCell),
                        ObjectColumn.written(column("text", "Remark, question or reason", 180, true), text())
                                .showing(this::textCell),
                        ObjectColumn.read(
                                column("said", "Recorded", 136, true),
                                item -> GridCell.of(said(item)).in(Tone.QUIET))),
                () -> presenter.handoff().getContents(),
                presenter::canJudge);
    }

    private GridCell found(HandoffItem item) {
        return judgements
                .found(item)
                .map(outcome -> outcome == CheckOutcome.UNCHANGED
                        ? GridCell.of(outcome.getLiteral()).in(Tone.QUIET)
                        : GridCell.of(outcome.getLiteral()).with(OutcomeSigns.of(outcome)))
                .orElse(GridCell.of("not verified").in(Tone.QUIET));
    }

    private GridCell verdictCell(HandoffItem item) {
        Optional<Verdict> verdict = presenter.canJudge()
                ? judgements.verdict(item)
                : Optional.ofNullable(item.getAcceptance()).map(Acceptance::getVerdict);
        return verdict.map(said -> GridCell.of(said.getLiteral()).with(sign(said)))
                .orElseGet(
                        () -> GridCell.of("not judged").with(Sign.NOT_STARTED).in(Tone.QUIET));
    }

    private GridCell textCell(HandoffItem item) {
        if (presenter.canJudge()) {
            return judgements.lacksWords(item)
                    ? GridCell.of("needs a word").with(Sign.ATTENTION).in(Tone.QUIET)
                    : GridCell.of(judgements.text(item));
        }
        return GridCell.of(
                item.getAcceptance() == null ? "" : orEmpty(item.getAcceptance().getReason()));
    }

    private Entry<HandoffItem> verdict() {
        return new Entry<>(
                item -> judgements.verdict(item).map(Verdict::getLiteral).orElse(""),
                JudgementTable::hint,
                (item, typed) -> {
                    meant(typed)
                            .ifPresentOrElse(
                                    verdict -> judgements.setVerdict(item, verdict), () -> judgements.withdraw(item));
                    judged.run();
                });
    }

    private Entry<HandoffItem> text() {
        return new Entry<>(judgements::text, typed -> EntryHint.NOTHING, (item, typed) -> {
            judgements.setText(item, typed);
            judged.run();
        });
    }

    private static EntryHint hint(String typed) {
        Optional<Verdict> meant = meant(typed);
        if (meant.isEmpty() && !typed.isBlank()) {
            return EntryHint.refused(
                    "One of " + VERDICTS.stream().map(Verdict::getLiteral).collect(Collectors.joining(", ")) + ".");
        }
        List<Choice> choices = VERDICTS.stream()
                .map(verdict -> new Choice(verdict.getLiteral(), Optional.of(sign(verdict)), ""))
                .toList();
        return new EntryHint(true, "", choices, meant.map(VERDICTS::indexOf).orElse(-1));
    }

    /** The word that is typed, or else the first that begins so; none while nothing is. */
    private static Optional<Verdict> meant(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return VERDICTS.stream()
                .filter(verdict -> !text.isEmpty() && verdict.getLiteral().startsWith(text))
                .findFirst();
    }

    private static String said(HandoffItem item) {
        Acceptance acceptance = item.getAcceptance();
        if (acceptance == null) {
            return "";
        }
        String who = Stream.of(orEmpty(acceptance.getBy()), orEmpty(acceptance.getRole()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        return acceptance.getAt() == null ? who : who + ", " + HandoffPresenter.moment(acceptance.getAt());
    }

    static Sign sign(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Sign.DONE;
            case ACCEPTED_WITH_REMARK -> Sign.DONE;
            case QUERIED -> Sign.ATTENTION;
            case REFUSED -> Sign.FAILED;
        };
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
