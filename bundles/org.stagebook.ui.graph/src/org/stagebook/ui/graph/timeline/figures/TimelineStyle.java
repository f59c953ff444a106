package org.stagebook.ui.graph.timeline.figures;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.stagebook.ui.graph.painting.FigureStyle;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.Shade;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/**
 * The look of one timeline: shades derived from the theme, fonts, and the painters that cache.
 *
 * <p>{@link #setColors} changes it for all figures at once; {@link #dispose()} frees what it cached.
 */
public final class TimelineStyle extends FigureStyle {

    private final StatusSigns signs;
    private final Map<String, LaneLook> looks = new HashMap<>();

    public TimelineStyle(Device device, StagebookColors colors, Fonts fonts) {
        super(device, colors, fonts);
        this.signs = new StatusSigns(device);
    }

    @Override
    public void setColors(StagebookColors newColors) {
        super.setColors(newColors);
        looks.clear();
    }

    StatusSigns signs() {
        return signs;
    }

    Font labelFont() {
        return fonts().small();
    }

    Font codeFont() {
        return fonts().bodyBold();
    }

    Font timecodeFont() {
        return fonts().timecodeSmall();
    }

    Font readoutFont() {
        return fonts().timecode();
    }

    /** Lines that help the eye but must not be seen first. */
    Color faintLine() {
        return colors().of(furniture().line().over(furniture().ground(), 0.55));
    }

    /** Lane ground before the first and after the last frame of action. */
    Color outsideGround() {
        return colors().of(Shade.BLACK.over(furniture().ground(), isDark() ? 0.28 : 0.05));
    }

    /** The hatch of leaders. */
    Color leaderLine() {
        return colors().of(furniture().quietText().over(furniture().panel(), 0.45));
    }

    /** The frame of what is selected: stands out against every category. */
    Color selectionFrame() {
        return colors().of(isDark() ? Shade.WHITE : furniture().text());
    }

    /** Between the selection's frame and the block. */
    Color selectionGap() {
        return colors().of(isDark() ? Shade.BLACK : Shade.WHITE);
    }

    /** The playhead: seen at once, and no category has it. */
    Color playhead() {
        return colors().of(isDark() ? Shade.parse("#FF6B6B") : Shade.parse("#C62828"));
    }

    Color waveform() {
        return colors().of(furniture().quietText().over(furniture().ground(), 0.8));
    }

    Color loudness() {
        return colors().of(furniture().quietText().over(furniture().ground(), 0.55));
    }

    /** Above the target. */
    Color tooLoud() {
        return colors().state(WorkState.ATTENTION);
    }

    LaneLook look(TimelineLane lane) {
        return looks.computeIfAbsent(lane.colour(), this::newLook);
    }

    /** The look of a block: that of its lane unless it has a colour of its own. */
    LaneLook look(TimelineCue cue, TimelineLane lane) {
        String own = cue.details().colour();
        return own.isEmpty() ? look(lane) : looks.computeIfAbsent(own, this::newLook);
    }

    private LaneLook newLook(String hex) {
        Shade fill = Shade.isHex(hex) ? Shade.parse(hex) : Shade.parse("#8A8F98");
        Shade ground = furniture().ground();
        Shade pale = fill.over(ground, 0.22);
        return new LaneLook(
                colors().of(fill),
                colors().of(fill.textOn()),
                colors().of(Shade.BLACK.over(fill, 0.35)),
                colors().of(pale),
                colors().of(
                                isDark()
                                        ? fill.over(ground, 0.6)
                                        : Shade.BLACK.over(fill, 0.4).over(ground, 0.8)));
    }

    /** Frees images, too. */
    @Override
    public void dispose() {
        super.dispose();
        signs.dispose();
    }
}
