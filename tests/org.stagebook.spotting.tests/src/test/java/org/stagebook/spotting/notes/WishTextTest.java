package org.stagebook.spotting.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Understood;

class WishTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+0.5 to +2 dB, director | 0.5 | 2 | director | +0.5 to +2 dB, director",
                "-3..-1 db               | -3 | -1 | '' | \u22123 to \u22121 dB",
                "2 to 0,5                | 0.5 | 2 | '' | +0.5 to +2 dB",
                "-1.5                    | -1.5 | -1.5 | '' | \u22121.5 dB",
                "+10 dB; producer, late  | 10 | 10 | producer, late | +10 dB, producer, late",
                "-1 to +1                | -1 | 1 | '' | \u22121 to +1 dB",
                "0 to +1                 | 0 | 1 | '' | 0 to +1 dB",
            })
    void wishes(String typed, double least, double most, String askedBy, String shown) {
        assertThat(WishText.read(typed)).isEqualTo(new Understood<>(new WishedLevel(least, most, askedBy), shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "louder", "+0.5 to", "+200 dB", "1 2", "+-1"})
    void whatIsNoWishSaysSo(String typed) {
        assertThat(WishText.read(typed)).isInstanceOf(Reading.Refused.class);
    }
}
