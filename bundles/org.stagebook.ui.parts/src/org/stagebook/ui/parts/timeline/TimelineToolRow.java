package org.stagebook.ui.parts.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.graph.timeline.TimelineCommand;
import org.stagebook.ui.graph.timeline.TimelineControl;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The narrow row above a timeline: what the lanes are, which rulers, snapping, guide track and zoom. */
final class TimelineToolRow extends Composite {

    private static final int GAP = 12;

    private final Supplier<TimelineControl> timeline;
    private final Fonts fonts;
    private final List<ToolChip> chips = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * An empty timeline may follow.
     *
     * @param timeline asked when a button is pressed
     * @param chooseGuide asks for the file of the guide track
     */
    TimelineToolRow(Composite parent, Supplier<TimelineControl> timeline, Fonts fonts, Runnable chooseGuide) {
        super(parent, SWT.NONE);
        this.timeline = timeline;
        this.fonts = fonts;
        label("Lanes");
        mode(
                "Category",
                "One lane for each category (T)",
                now -> now.lanesBy() == LanesBy.CATEGORY,
                () -> choose(options().withLanesBy(LanesBy.CATEGORY)));
        mode(
                "Track",
                "One lane for each track of the session (T)",
                now -> now.lanesBy() == LanesBy.TRACK,
                () -> choose(options().withLanesBy(LanesBy.TRACK)));
        mode(
                "Fold",
                "Each lane in one row, overlaps striped (U)",
                TimelineOptions::folded,
                command(TimelineCommand.SWITCH_FOLDING));
        label("Ruler");
        ruler("TC", "Timecode", RulerUnit.TIMECODE);
        ruler("ft+fr", "Feet and frames", RulerUnit.FEET);
        ruler("Samples", "Samples", RulerUnit.SAMPLES);
        label("Edges");
        mode(
                "Snap",
                "Dragged edges catch frames, cuts, cues and the playhead (G); Alt turns it round",
                TimelineOptions::snapping,
                command(TimelineCommand.SWITCH_SNAPPING));
        label("Guide");
        mode(
                "Waveform",
                "Waveform and loudness of the guide track (W)",
                TimelineOptions::guideShown,
                command(TimelineCommand.SWITCH_GUIDE));
        push("Choose\u2026", "Choose the guide track", chooseGuide);
        spring();
        push(
                "\u2212",
                "Zoom out (\u2212); Ctrl and the wheel zoom about the pointer",
                command(TimelineCommand.ZOOM_OUT));
        push("+", "Zoom in (+); Ctrl and the wheel zoom about the pointer", command(TimelineCommand.ZOOM_IN));
        push(
                "Fit selection",
                "Show the selected cues as large as they fit (Z)",
                command(TimelineCommand.FIT_SELECTION));
        push("Fit reel", "Show the whole reel (Shift+Z)", command(TimelineCommand.FIT_REEL));
        setLayout(row());
    }

    private GridLayout row() {
        GridLayout layout = new GridLayout(getChildren().length, false);
        layout.marginWidth = GAP;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 2;
        return layout;
    }

    /** Another look. */
    void setColors(StagebookColors colors) {
        CssRole.PANEL.paint(this, colors);
        for (Label label : labels) {
            CssRole.QUIET.paint(label, colors);
            label.setBackground(colors.panel());
            label.setFont(fonts.small());
        }
        chips.forEach(chip -> chip.setLook(colors, fonts));
    }

    /** Shows what is on. */
    void show(TimelineOptions now) {
        modes.forEach(mode -> mode.chip().setOn(mode.isOn().test(now)));
    }

    private void ruler(String text, String name, RulerUnit unit) {
        mode(
                text,
                name + " ruler (R for the usual choices)",
                now -> now.rulers().contains(unit),
                () -> choose(options().withRulerToggled(unit)));
    }

    private void mode(String text, String tip, Predicate<TimelineOptions> isOn, Runnable action) {
        modes.add(new Mode(chip(text, tip, true, action), isOn));
    }

    private void push(String text, String tip, Runnable action) {
        chip(text, tip, false, action);
    }

    private ToolChip chip(String text, String tip, boolean toggles, Runnable action) {
        ToolChip chip = new ToolChip(this, text, tip, toggles);
        chip.setData("id", "timeline." + text);
        chip.addListener(SWT.Selection, event -> action.run());
        chips.add(chip);
        return chip;
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.horizontalIndent = labels.isEmpty() ? 0 : GAP;
        label.setLayoutData(data);
        labels.add(label);
    }

    private void spring() {
        Label spring = new Label(this, SWT.NONE);
        spring.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        labels.add(spring);
    }

    private Runnable command(TimelineCommand command) {
        return () -> timeline.get().run(command);
    }

    private TimelineOptions options() {
        return timeline.get().options();
    }

    private void choose(TimelineOptions options) {
        timeline.get().setOptions(options);
    }

    private record Mode(ToolChip chip, Predicate<TimelineOptions> isOn) {}
}
