package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.counted;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.edit.change.Together;
import org.stagebook.edit.change.WaiveFinding;
import org.stagebook.edit.change.WithdrawWaiver;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** What the check found, the same things together, what is open before what is waived. */
public final class CheckPresenter {

    /** What makes findings the same. */
    private record Key(String rule, FindingSeverity severity, String text, String reason) {
        static Key of(Finding finding) {
            FindingGroup alone = new FindingGroup(List.of(finding));
            return new Key(alone.rule(), alone.severity(), alone.text(), alone.reason());
        }
    }

    private final HandoffPresenter presenter;
    private Optional<Key> selected = Optional.empty();

    public CheckPresenter(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    /** Errors, warnings, notes, and at the end what is waived; rules stay together. */
    public List<FindingGroup> groups() {
        Map<Key, List<Finding>> joined = new LinkedHashMap<>();
        presenter
                .handoff()
                .getFindings()
                .forEach(finding -> joined.computeIfAbsent(Key.of(finding), key -> new ArrayList<>())
                        .add(finding));
        return joined.values().stream()
                .map(FindingGroup::new)
                .sorted(Comparator.comparing(FindingGroup::isWaived)
                        .thenComparing(FindingGroup::severity)
                        .thenComparing(FindingGroup::rule))
                .toList();
    }

    /** A row for each. */
    public ObjectTable<FindingGroup> table() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(column("what", "What was found", 280, true), CheckPresenter::what),
                        ObjectColumn.read(
                                column("where", "Where", 152, false),
                                group -> GridCell.of(group.where()).in(Tone.QUIET)),
                        ObjectColumn.read(
                                column("waived", "Waived because", 100, true),
                                group -> GridCell.of(group.reason()).in(Tone.QUIET))),
                this::groups);
    }

    private static GridCell what(FindingGroup group) {
        GridCell cell = GridCell.of(group.text());
        return group.isWaived() ? cell.with(Sign.STALE).in(Tone.QUIET) : cell.with(sign(group.severity()));
    }

    /** Notes need nobody's attention. */
    public static Sign sign(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> Sign.FAILED;
            case WARNING -> Sign.ATTENTION;
            case NOTE -> Sign.NOT_STARTED;
        };
    }

    /** The row that is looked at; the first while nobody chose. */
    public int row() {
        List<FindingGroup> groups = groups();
        for (int row = 0; row < groups.size(); row++) {
            if (selected.equals(Optional.of(key(groups.get(row))))) {
                return row;
            }
        }
        return groups.isEmpty() ? -1 : 0;
    }

    public void select(int row) {
        List<FindingGroup> groups = groups();
        selected = row >= 0 && row < groups.size() ? Optional.of(key(groups.get(row))) : Optional.empty();
    }

    /** What is looked at. */
    public Optional<FindingGroup> group() {
        int row = row();
        return row < 0 ? Optional.empty() : Optional.of(groups().get(row));
    }

    /** Shows where a finding stands. */
    public void reveal(Finding finding) {
        selected = Optional.of(Key.of(finding));
    }

    /** Why the one that is looked at cannot be waived yet, a sentence. */
    public Optional<String> problem(String reason) {
        if (reason.isBlank()) {
            return Optional.of("Say why it may stay; the receiver reads it.");
        }
        return presenter.signature().role().isEmpty()
                ? Optional.of("Say in which role you let it stay.")
                : Optional.empty();
    }

    /** Lets what is looked at stay, in all its places, as one step. */
    public void waive(String reason) {
        group().filter(group -> problem(reason).isEmpty()).ifPresent(group -> {
            Signature said = presenter.signature();
            Instant at = presenter.session().clock().instant();
            List<WaiveFinding> changes = group.findings().stream()
                    .map(finding -> new WaiveFinding(finding, reason, said.by(), said.role(), at))
                    .toList();
            presenter.session().run(new Together(label("Waive", changes.size()), changes));
        });
    }

    /** Takes back that it may stay. */
    public void withdraw() {
        group().filter(FindingGroup::isWaived).ifPresent(group -> {
            List<WithdrawWaiver> changes =
                    group.findings().stream().map(WithdrawWaiver::new).toList();
            presenter.session().run(new Together(label("Withdraw waiver of", changes.size()), changes));
        });
    }

    /** Whether an error is neither mended nor waived. */
    public boolean hasErrors() {
        return new HandoffProgress(presenter).open(FindingSeverity.ERROR) > 0;
    }

    /** When it was checked and what is open. */
    public String summary() {
        Instant at = presenter.handoff().getCheckedAt();
        if (at == null) {
            return "";
        }
        HandoffProgress progress = new HandoffProgress(presenter);
        String checked = presenter.isDraft()
                ? "Checked " + ago(at, presenter.session().clock().instant())
                : "Checked on " + HandoffPresenter.moment(at);
        return checked + ", " + counted(progress.open(FindingSeverity.ERROR), "error", "errors") + " and "
                + counted(progress.open(FindingSeverity.WARNING), "warning", "warnings") + " open.";
    }

    /** How long ago, in words. */
    static String ago(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return counted(minutes, "minute", "minutes") + " ago";
        }
        return minutes < 24 * 60
                ? counted(minutes / 60, "hour", "hours") + " ago"
                : "on " + HandoffPresenter.moment(then);
    }

    private static String label(String verb, int count) {
        return verb + " " + counted(count, "finding", "findings");
    }

    private static Key key(FindingGroup group) {
        return Key.of(group.findings().getFirst());
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
