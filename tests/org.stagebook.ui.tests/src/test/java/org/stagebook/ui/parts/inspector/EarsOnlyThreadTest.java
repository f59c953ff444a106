package org.stagebook.ui.parts.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** A thread tells what was noted with the screen dark by a word and a sign. */
class EarsOnlyThreadTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(Display.getDefault());
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("FX103", "FX", "01:00:10:00", "01:00:14:00"))
            .session();
    private final Cue cue = session.production().getReels().getFirst().getCues().getFirst();

    @AfterEach
    void close() {
        shell.dispose();
        robot.pump();
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theThreadSaysWhatWasTakenByEar(Appearance appearance) {
        session.run(new AddNote(cue, "Sound effects editor", NOON, "Iron, not wood."));
        take(Listening.EARS_ONLY, "01:00:12:20", "Director", "");
        take(Listening.EARS_ONLY, "01:00:13:02", "Director", "The door jumps out of the wind.");
        take(Listening.WITH_PICTURE, "01:00:13:04", "Re-recording mixer", "The door is 2 dB up; who asked?");
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 340, 620);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell);
        InspectorPage page = new InspectorPage(shell, new Fonts(resources), new Icons(resources), (action, note) -> {});
        page.show(Optional.of(Inspection.of(cue, ObjectLabels.standard())), new StagebookColors(appearance));
        shell.open();
        robot.pump();
        assertThat(robot.finder().all(Label.class).stream().map(Label::getText))
                .anyMatch(text -> text.startsWith("Director") && text.endsWith("01:00:13:02, \u266a ears only"))
                .anyMatch(text -> text.equals("\u2691 flag"))
                .anyMatch(text -> text.startsWith("Re-recording mixer") && text.endsWith("01:00:13:04"));
        Screenshots.ofBuild()
                .take(shell, "inspector-ears-only-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    private void take(Listening listening, String timecode, String author, String words) {
        session.run(new TakeNote(
                new NotePlace.OnCue(cue),
                new Remark(author, NOON, words),
                new NoteTaking(listening, TimecodeFormat.TC_24.parsePosition(timecode), Optional.empty())));
    }
}
