package org.stagebook.ui.graph.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.model.Clip;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.graph.timeline.figures.CueFigure;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.BandKind;
import org.stagebook.ui.graph.timeline.parts.CuePart;
import org.stagebook.ui.theme.Appearance;

/** What lanes, rulers and bands show: tracks with clips, the picture cut, the guide track, tooltips. */
class TimelineLanesTest {

    private TimelineStand stand;

    @BeforeEach
    void open() {
        stand = new TimelineStand(SessionReel.session(), Appearance.DARK, new Point(1400, 640));
        stand.painted();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void lanesByTrackShowClipsThatAreLookedAtAndCuesThatAreChanged() {
        stand.strike('t');

        List<TimelineLane> lanes = stand.timeline().state().content().lanes();
        assertThat(lanes).extracting(TimelineLane::name).startsWith("FX 1", "FX 2");
        assertThat(lanes.getLast().kind()).isEqualTo(TimelineLane.Kind.ALL_CUES);
        assertThat(stand.told().getLast().lanesBy().name()).isEqualTo("TRACK");
        stand.timeline().state().fit(range("01:00:05:00", "01:00:45:00"));
        stand.painted();
        Clip clip = stand.reel().getTracks().getFirst().getClips().getFirst();
        Point middle = stand.middleOfBlock(clip.getId());
        TimeRange before = clip.getRange();

        stand.drag(middle, new Point(middle.x + 100, middle.y));

        assertThat(clip.getRange()).isEqualTo(before);
        assertThat(stand.session().canUndo()).isFalse();
        Point cue = stand.middleOf("F1");
        stand.drag(cue, new Point(cue.x + 60, stand.middleOfBlock(clip.getId()).y));
        assertThat(stand.session().undoLabel()).contains("Move cue");
        assertThat(stand.cue("F1").getCategory().getCode())
                .as("a track gives no category")
                .isEqualTo("FX");
        stand.session().undo();
        stand.strike('t');
        assertThat(stand.timeline().state().content().lanes().getFirst().code()).isEqualTo("DX");
    }

    @Test
    void tooltipsSayWhatAndWhenAndWho() {
        stand.timeline().state().fit(range("01:00:05:00", "01:00:45:00"));
        stand.painted();

        assertThat(tooltipAt(stand.middleOf("F1")))
                .contains("F1  Cue F1", "In  01:00:10:00   15+00", "Length  00:00:04:00   6+00", "Effects, spotted");
        assertThat(tooltipAt(inBand(BandKind.CUTS, "01:00:20:00")))
                .contains("Event 002", "B-12-3", "Begins with a dissolve of 00:00:01:00");
        assertThat(tooltipAt(inBand(BandKind.PICTURE, "01:00:08:00"))).startsWith("FFOA\n01:00:08:00");
        assertThat(tooltipAt(inBand(BandKind.TIMECODE, "01:00:20:00"))).contains("01:00:20", "samples");
        stand.strike('t');
        Clip clip = stand.reel().getTracks().getFirst().getClips().getFirst();
        assertThat(tooltipAt(stand.middleOfBlock(clip.getId()))).contains("Clip on FX 1", "From door_slam.wav");
    }

    @Test
    void rulersAreSwitchedByAKey() {
        stand.strike('r');
        assertThat(stand.timeline().options().rulers())
                .containsExactlyInAnyOrder(RulerUnit.TIMECODE, RulerUnit.SAMPLES);
        assertThat(stand.timeline().state().geometry().bands().of(BandKind.SAMPLES))
                .isPresent();
        assertThat(stand.timeline().state().geometry().bands().of(BandKind.FEET))
                .isEmpty();
    }

    @Test
    void theGuideTrackHasItsLanesAndSaysWhenItIsMissing() {
        stand.timeline()
                .setGuide(Optional.of(
                        TimelineGuide.missing("guide.wav", "Guide track not found. Click to choose\u2026", -27)));
        stand.screenshot("timeline-guide-missing-dark");
        stand.click(inBand(BandKind.WAVEFORM, "01:00:20:00"));
        assertThat(stand.guideRequests()).isEqualTo(1);

        stand.timeline().setGuide(Optional.of(PlantedGuide.at(stand.reel().getStart(), 1200)));
        stand.timeline().state().fit(range("01:00:05:00", "01:00:45:00"));
        stand.painted();
        assertThat(tooltipAt(inBand(BandKind.LOUDNESS, "01:00:30:00"))).contains("guide.wav", "-20.0 LUFS short-term");
        stand.strike('w');
        assertThat(stand.timeline().state().geometry().bands().of(BandKind.WAVEFORM))
                .isEmpty();
        stand.timeline().setGuide(Optional.empty());
        assertThat(stand.timeline().state().geometry().bands().of(BandKind.LOUDNESS))
                .isEmpty();
    }

    /** Nothing else happens after the switch: the next scroll would put the cues right again. */
    @Test
    void cuesStayInViewWhenBandsAboveThemComeAndGo() {
        stand.timeline().state().fit(range("01:00:05:00", "01:00:45:00"));
        stand.painted();

        stand.timeline().setGuide(Optional.of(PlantedGuide.at(stand.reel().getStart(), 1200)));
        stand.painted();
        assertBlockIsPainted("F1");

        stand.strike('w');
        stand.painted();
        assertBlockIsPainted("F1");
    }

    private void assertBlockIsPainted(String number) {
        PixelBox box = stand.boxOf(number);
        CueFigure figure = stand.timeline()
                .viewer()
                .partOf(stand.cue(number).getId())
                .map(CuePart::figure)
                .orElseThrow();
        assertThat(figure.box()).isEqualTo(box);
        assertThat(figure.getBounds().contains(box.x(), box.y())).isTrue();
        assertThat(stand.colourAt(new Point(box.right() - 4, box.bottom() - 4)))
                .as("the block of %s has another colour than the ground below it", number)
                .isNotEqualTo(stand.colourAt(new Point(box.right() - 4, box.bottom() + 1)));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void looksRightWithEverythingShown(Appearance appearance) {
        String suffix = "-" + appearance.name().toLowerCase(java.util.Locale.ROOT);
        stand.timeline().setColors(new org.stagebook.ui.theme.StagebookColors(appearance));
        stand.timeline().setGuide(Optional.of(PlantedGuide.at(stand.reel().getStart(), 1200)));
        stand.timeline().state().playhead().moveTo(at("01:00:18:00"));
        stand.timeline().state().marks().loop(range("01:00:14:00", "01:00:32:00"));
        stand.timeline().setOptions(TimelineOptions.DEFAULT.withRulers(java.util.EnumSet.allOf(RulerUnit.class)));
        stand.timeline().state().fit(range("01:00:05:00", "01:00:45:00"));
        stand.screenshot("timeline-category" + suffix);
        stand.timeline().setOptions(TimelineOptions.DEFAULT.withFolded(true));
        stand.screenshot("timeline-folded" + suffix);
        stand.timeline().setOptions(TimelineOptions.DEFAULT.withOtherLanes());
        stand.screenshot("timeline-tracks" + suffix);
        assertThat(stand.timeline().options().lanesBy().name()).isEqualTo("TRACK");
    }

    private String tooltipAt(Point at) {
        stand.move(new Point(at.x + 2, at.y));
        stand.move(at);
        return stand.timeline().control().getToolTipText();
    }

    private Point inBand(BandKind kind, String timecode) {
        var geometry = stand.timeline().state().geometry();
        Band band = geometry.bands().of(kind).orElseThrow();
        return new Point(geometry.xOf(at(timecode)), band.top() + band.height() / 2);
    }

    private static Position at(String timecode) {
        return Reels.at(timecode);
    }

    private static TimeRange range(String start, String end) {
        return Reels.range(start, end);
    }
}
