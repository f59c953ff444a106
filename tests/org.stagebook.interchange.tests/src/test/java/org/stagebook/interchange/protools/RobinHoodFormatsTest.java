package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.timebase.TimecodeFormat;

/**
 * One session exported in every time format gives the same frames. Frames count from the session start, because drop and
 * non-drop label 01:00:00:00 are different frames of the day.
 */
class RobinHoodFormatsTest {

    private static final int EVENTS = 92;

    /** The samples of one clip end 2.4 samples before a frame; formats coarser than that print the frame. */
    private static final String ALMOST_ON_A_FRAME = "\"Ha hah ha ha ha ha ha ha.\" $QN=W102";

    private record Cue(String name, long startFrame, long endFrame) {}

    @Test
    void theFirstLineIsAtTheFrameOfTheFacts() {
        Cue line = cues("samples").stream()
                .filter(cue -> cue.name().endsWith("$QN=R101"))
                .findFirst()
                .orElseThrow();
        assertThat(line.startFrame()).isEqualTo(9_198);
        assertThat(cues("DF")).contains(line);
        assertThat(cues("6")).contains(line);
    }

    @ParameterizedTest(name = "Robin Hood Spotting{0} is {1}")
    @CsvSource({"6, non-drop timecode", "5, timecode with subframes", "DF, drop-frame timecode"})
    void timecodeGivesTheFramesOfTheSamples(String suffix, String what) {
        assertThat(cues(suffix)).as(what).hasSize(EVENTS).isEqualTo(cues("samples"));
    }

    @ParameterizedTest(name = "Robin Hood Spotting{0} is {1}")
    @CsvSource({"4, feet+frames with subframes", "MSS, minutes and seconds with milliseconds"})
    void finePrintGivesTheSameFramesButForTheOneWithinItsLastDigit(String suffix, String what) {
        List<Cue> samples = cues("samples");
        List<Cue> cues = cues(suffix);
        List<Integer> different = IntStream.range(0, EVENTS)
                .filter(i -> !cues.get(i).equals(samples.get(i)))
                .boxed()
                .toList();
        assertThat(different).as(what).hasSize(1);
        Cue odd = samples.get(different.getFirst());
        assertThat(odd.name()).isEqualTo(ALMOST_ON_A_FRAME);
        assertThat(cues.get(different.getFirst())).isEqualTo(new Cue(odd.name(), odd.startFrame(), odd.endFrame() + 1));
    }

    @Test
    void aSelectionOfTracksGivesTheSameFrames() {
        assertThat(cues("")).hasSize(91).isSubsetOf(cues("samples"));
    }

    /** What docs/formats.md says the time formats lose. */
    @ParameterizedTest(name = "Robin Hood Spotting{0}: {1} starts and {2} ends differ")
    @CsvSource({
        "6, 0, 0, 0",
        "5, 0, 0, 0",
        "DF, 0, 0, 0",
        "4, 0, 1, 1",
        "MSS, 0, 1, 1",
        "2, 21, 30, 43",
        "MS, 84, 88, 92",
    })
    void whatATimeFormatLosesIsKnown(String suffix, long starts, long ends, long either) {
        List<Cue> samples = cues("samples");
        List<Cue> cues = cues(suffix);
        assertThat(count(i -> samples.get(i).startFrame() != cues.get(i).startFrame()))
                .isEqualTo(starts);
        assertThat(count(i -> samples.get(i).endFrame() != cues.get(i).endFrame()))
                .isEqualTo(ends);
        assertThat(count(i -> !samples.get(i).equals(cues.get(i)))).isEqualTo(either);
    }

    private static long count(IntPredicate differs) {
        return IntStream.range(0, EVENTS).filter(differs).count();
    }

    @Test
    void wholeFilmFramesAreWithinOneFrame() {
        assertWithin(1, cues("2"));
    }

    @Test
    void wholeSecondsAreWithinASecond() {
        assertWithin(30, cues("MS"));
    }

    @Test
    void samplesBetweenFramesStayBetweenFrames() {
        SessionPoint point = place(Exports.robinHood("samples"), 5_624_396);
        assertThat(TimecodeFormat.TC_29_97_DF.format(point.position())).isEqualTo("01:01:57;03.73");
    }

    private static void assertWithin(long frames, List<Cue> cues) {
        List<Cue> samples = cues("samples");
        assertThat(cues).hasSize(EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            assertThat(cues.get(i).name()).isEqualTo(samples.get(i).name());
            assertThat(Math.abs(cues.get(i).startFrame() - samples.get(i).startFrame()))
                    .isLessThanOrEqualTo(frames);
            assertThat(Math.abs(cues.get(i).endFrame() - samples.get(i).endFrame()))
                    .isLessThanOrEqualTo(frames);
        }
    }

    private static SessionPoint place(ParsedSession session, long sample) {
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        return (SessionPoint) clock.place(new SessionTime.SampleTime(sample));
    }

    private static List<Cue> cues(String suffix) {
        ParsedSession session = Exports.robinHood(suffix);
        SessionClock clock = new SessionClock(session.header(), FilmRateInference.of(session));
        long startFrame = session.header().start().frame();
        List<Cue> cues = new ArrayList<>();
        for (TrackEvent event : Exports.events(session)) {
            cues.add(new Cue(
                    event.clipName(),
                    frame(clock, event.times().start()).orElseThrow() - startFrame,
                    frame(clock, event.times().end()).orElseThrow() - startFrame));
        }
        return cues;
    }

    private static Optional<Long> frame(SessionClock clock, SessionTime time) {
        return clock.place(time) instanceof SessionPoint point ? Optional.of(point.frame()) : Optional.empty();
    }
}
