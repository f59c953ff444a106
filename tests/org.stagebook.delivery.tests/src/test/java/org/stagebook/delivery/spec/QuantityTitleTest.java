package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTitleTest {

    @ParameterizedTest
    @CsvSource({
        "dialogueLoudness, Dialogue loudness",
        "truePeak, True peak",
        "sampleRateHz, Sample rate",
        "lfeContent, LFE content",
        "dcOffset, DC offset",
        "bextLoudness, bext loudness",
        "admProfile, ADM profile",
        "musicAndEffectsHole, M&E hole",
        "leqM, Leq(m)",
        "humanCheck, By ear and eye",
        "click, Click",
        "fileNameTemplate, File name template",
        "'', ''",
    })
    void namesAreWrittenAsTheFieldWritesThem(String quantity, String title) {
        assertThat(QuantityTitle.of(quantity)).isEqualTo(title);
    }
}
