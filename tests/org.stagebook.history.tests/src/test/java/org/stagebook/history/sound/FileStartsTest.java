package org.stagebook.history.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.compare.difference.ChangedPlace;
import org.stagebook.metering.compare.difference.Difference;
import org.stagebook.metering.compare.difference.Difference.Delayed;
import org.stagebook.metering.compare.difference.Difference.Silenced;
import org.stagebook.metering.compare.difference.Differences;

class FileStartsTest {

    private static final ChangedPlace PLACE = new ChangedPlace(0, 480_000, List.of(0), List.of("L"), -20, 0);
    private static final Delayed EARLIER = new Delayed(PLACE, -96_000, 0, true);
    private static final Silenced HEAD = new Silenced(PLACE);

    private static Differences found(long delayFrames, Difference... differences) {
        return new Differences(48_000, false, delayFrames, List.of(differences), -90, List.of());
    }

    @Test
    void aFileThatBeginsLaterAndIsEarlierByThatHasMovedNothing() {
        FileStarts starts = new FileStarts(96_000, found(-96_000, EARLIER, HEAD));
        assertThat(starts.inFilm()).containsExactly(HEAD);
        assertThat(starts.remark()).isEqualTo(" The file begins 2.000 s later; in the film the sound is where it was.");
    }

    @Test
    void withEqualStartsADelayIsADelay() {
        FileStarts starts = new FileStarts(0, found(-96_000, EARLIER));
        assertThat(starts.inFilm()).containsExactly(EARLIER);
        assertThat(starts.remark()).isEmpty();
    }

    @Test
    void bothTogetherAreTold() {
        FileStarts starts = new FileStarts(48_000, found(-96_000, EARLIER));
        assertThat(starts.inFilm()).containsExactly(new Delayed(PLACE, -48_000, 0, true));
    }

    @Test
    void anotherStampOnTheSameSoundIsSaid() {
        assertThat(new FileStarts(-24_000, found(0)).remark())
                .isEqualTo(
                        " The file begins 0.500 s earlier as it is stamped; nothing in the file itself has moved by that.");
    }
}
