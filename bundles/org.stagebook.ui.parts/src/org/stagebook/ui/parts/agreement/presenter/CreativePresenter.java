package org.stagebook.ui.parts.agreement.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.brief.creative.BriefOverview;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.creative.BriefState;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Briefed;
import org.stagebook.model.Question;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** The creative brief: one subject at a time, out of the film, its reels and their scenes. */
public final class CreativePresenter {

    private static final String INDENT = "\u2003";

    private final EditingSession session;
    private BriefOverview overview;
    private Briefed subject;

    public CreativePresenter(EditingSession session) {
        this.session = session;
        this.overview = BriefOverview.of(session.production());
        this.subject = session.production();
    }

    /** Looks at the production anew; a subject that is gone gives way to the film. */
    public void refresh() {
        overview = BriefOverview.of(session.production());
        if (overview.all().stream().noneMatch(state -> state.subject().equals(subject))) {
            subject = session.production();
        }
    }

    public BriefOverview overview() {
        return overview;
    }

    /** What is written about now. */
    public Briefed subject() {
        return subject;
    }

    /** The row of the subject. */
    public int row() {
        return overview.all().stream().map(BriefState::subject).toList().indexOf(subject);
    }

    /** Turns to the subject of a row. */
    public void select(int row) {
        if (row >= 0 && row < overview.all().size()) {
            subject = overview.all().get(row).subject();
        }
    }

    /** What the subject is called. */
    public String title() {
        String detail = detail(subject);
        return BriefState.nameOf(subject) + (detail.isEmpty() ? "" : "  " + detail);
    }

    public String text(BriefSection section) {
        return section.text(subject);
    }

    /** Takes over a text; the same text again is no step, an empty one clears. */
    public void write(BriefSection section, String typed) {
        if (!typed.strip().equals(text(section))) {
            session.run(new SetFeature(
                    List.of(subject),
                    section.feature().orElseThrow(),
                    typed.isBlank() ? Optional.empty() : Optional.of(typed.strip())));
        }
    }

    /** Adds an empty question, to be typed into; answers its row. */
    public int ask() {
        session.run(
                new AddObjects(subject, Literals.BRIEFED__BRIEF_QUESTIONS, List.of(NewObject.of(Literals.QUESTION))));
        return subject.getBriefQuestions().size() - 1;
    }

    public void remove(Question question) {
        session.run(new DeleteObjects(List.of(question)));
    }

    /** The film, its reels and their scenes, with how much of each is written. */
    public ObjectTable<BriefState> subjects() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                new GridColumn("subject", "Brief of", 220, Style.TEXT, true),
                                state -> GridCell.of(indented(state))
                                        .with(new Progress(state.written()))
                                        .in(state.isEmpty() ? Tone.QUIET : Tone.NORMAL)),
                        ObjectColumn.read(
                                new GridColumn("state", "Written", 104, Style.TEXT, false),
                                state -> GridCell.of(words(state)).in(Tone.QUIET))),
                () -> overview.all());
    }

    /** The questions of the subject. */
    public ObjectTable<Question> questions() {
        FeatureEntries entries = new FeatureEntries(session);
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                new GridColumn("question", "Question", 220, Style.TEXT, true),
                                entries.<Question>text(Literals.QUESTION__TEXT)),
                        ObjectColumn.written(
                                new GridColumn("askedBy", "Asked by", 136, Style.TEXT, false),
                                entries.<Question>text(Literals.QUESTION__ASKED_BY)),
                        ObjectColumn.written(
                                new GridColumn("answer", "Answer", 180, Style.TEXT, true),
                                entries.<Question>text(Literals.QUESTION__ANSWER))),
                () -> subject.getBriefQuestions());
    }

    /** How much there is, in one paragraph. */
    public String summary() {
        return overview.summary().stream().collect(Collectors.joining(" "));
    }

    /** How the page is announced. */
    public PageTab tab() {
        boolean whole = overview.production().isComplete()
                && overview.reels().stream().allMatch(reel -> reel.reel().isComplete());
        Sign sign = overview.isEmpty() ? Sign.NOT_STARTED : whole ? Sign.DONE : Sign.ATTENTION;
        return new PageTab("Creative brief", sign, summary());
    }

    private static String indented(BriefState state) {
        String detail = detail(state.subject());
        String name = state.name() + (detail.isEmpty() ? "" : "  " + detail);
        return switch (state.subject()) {
            case Reel reel -> INDENT + name;
            case Scene scene -> INDENT + INDENT + name;
            default -> name;
        };
    }

    private static String words(BriefState state) {
        String open = state.openQuestions() == 0 ? "" : ", " + state.openQuestions() + " open";
        return (state.isEmpty()
                        ? "nothing"
                        : state.written() + " of " + BriefSection.texts().size())
                + open;
    }

    private static String detail(Briefed briefed) {
        return briefed instanceof Scene scene ? FormatsPresenter.text(scene.getTitle()) : "";
    }
}
