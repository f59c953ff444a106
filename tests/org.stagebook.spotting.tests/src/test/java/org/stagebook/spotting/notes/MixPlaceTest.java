package org.stagebook.spotting.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.testkit.ProductionBuilder;

class MixPlaceTest {

    private final Production production = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX101", "FX", "01:00:02:00", "01:00:04:00")
                            .cue("DX101", "DX", "01:00:06:00", "01:00:08:00"))
            .reel(2, reel -> reel.cue("FX201", "FX", "02:00:02:00", "02:00:04:00"))
            .build();

    @Test
    void cuesSpanTheRangeTheyCover() {
        MixPlace place = understood("dx101, FX101");
        assertThat(place.cues()).extracting(Cue::getNumber).containsExactly("FX101", "DX101");
        assertThat(place.range())
                .isEqualTo(understood("01:00:02:00 to 01:00:08:00").range());
    }

    @Test
    void aRangeFindsItsReel() {
        MixPlace place = understood("02:00:01:00-02:00:02:12");
        assertThat(place.reel().getNumber()).isEqualTo(2);
        assertThat(place.cues()).isEmpty();
        assertThat(((Reading.Understood<MixPlace>) MixPlace.read("02:00:01:00-02:00:02:12", production)).shown())
                .isEqualTo("R2, 02:00:01:00 to 02:00:02:12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|It is not said where.",
                "FX999|There is no cue FX999. Write cues",
                "FX101, FX201|These cues lie in several reels",
                "01:00:04:00 to 01:00:02:00|01:00:02:00 does not lie after 01:00:04:00.",
                "00:00:04:00 to 00:00:05:00|No reel has begun at 00:00:04:00.",
                "01:00:04:99 to 01:00:05:00|01:00:04:99"
            })
    void whatCannotBeMeantIsSaid(String typed, String reason) {
        assertThat(MixPlace.read(typed, production))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(String.valueOf(refused.reason())).contains(reason));
    }

    private MixPlace understood(String typed) {
        return ((Reading.Understood<MixPlace>) MixPlace.read(typed, production)).value();
    }
}
