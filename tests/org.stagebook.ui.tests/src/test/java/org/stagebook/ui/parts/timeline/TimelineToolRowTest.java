package org.stagebook.ui.parts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.TimelineControl;
import org.stagebook.ui.graph.timeline.TimelineHost;
import org.stagebook.ui.graph.timeline.TimelineInput;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.testkit.Robot;
import org.stagebook.ui.testkit.Screenshots;
import org.stagebook.ui.theme.Appearance;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The row of buttons above a timeline, pressed with a real mouse. */
class TimelineToolRowTest implements TimelineHost {

    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);
    private final Robot robot = new Robot(shell.getDisplay());
    private final List<TimelineOptions> told = new ArrayList<>();
    private final EditingSession session = ProductionBuilder.production("Tools")
            .reel(
                    1,
                    reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:14:00")
                            .cue("F2", "FX", "01:00:12:00", "01:00:19:00")
                            .track("FX 1", "01:00:10:00", "01:00:20:00"))
            .session();
    private int guideRequests;
    private TimelineToolRow tools;
    private TimelineControl timeline;

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        robot.pump();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void buttonsChangeTheTimelineAndSayWhatIsOn(Appearance appearance) {
        open(appearance);
        Screenshots.ofBuild().take(shell, "timeline-tools-" + appearance.name().toLowerCase(java.util.Locale.ROOT));

        press("Track");
        assertThat(timeline.options().lanesBy()).isEqualTo(LanesBy.TRACK);
        assertThat(chip("Track").isOn()).isTrue();
        assertThat(chip("Category").isOn()).isFalse();
        press("Samples");
        assertThat(timeline.options().rulers()).contains(RulerUnit.SAMPLES, RulerUnit.TIMECODE);
        press("Snap");
        assertThat(timeline.options().snapping()).isFalse();
        press("Fold");
        assertThat(told.getLast()).isEqualTo(timeline.options());
        assertThat(told.getLast().folded()).isTrue();
        press("Choose\u2026");
        assertThat(guideRequests).isEqualTo(1);
        assertThat(chip("Snap").getToolTipText()).contains("(G)");
        assertThat(session.canUndo()).as("how one looks at it is no change").isFalse();
    }

    private void open(Appearance appearance) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        shell.setBounds(0, 0, 1200, 420);
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(shell.getDisplay()), shell));
        StagebookColors colors = new StagebookColors(appearance);
        tools = new TimelineToolRow(shell, () -> timeline, fonts, this::guideRequested);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        timeline = new TimelineControl(
                shell,
                new TimelineInput(session, session.production().getReels().getFirst(), this),
                colors,
                fonts);
        timeline.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tools.setColors(colors);
        tools.show(timeline.options());
        shell.open();
        robot.pump();
    }

    private void press(String text) {
        robot.click(chip(text));
        robot.pump();
    }

    private ToolChip chip(String text) {
        return robot.find(ToolChip.class, "timeline." + text);
    }

    @Override
    public void removeRequested(List<Cue> cues) {
        throw new IllegalStateException("No key is pressed here.");
    }

    @Override
    public void openRequested(Cue cue) {
        throw new IllegalStateException("No cue is clicked here.");
    }

    @Override
    public void selectionChanged(List<Cue> cues) {
        // nothing to select
    }

    @Override
    public void newCueRequested(Position position) {
        throw new IllegalStateException("No key is pressed here.");
    }

    @Override
    public void guideRequested() {
        guideRequests++;
    }

    @Override
    public void optionsChanged(TimelineOptions options) {
        told.add(options);
        tools.show(options);
    }
}
