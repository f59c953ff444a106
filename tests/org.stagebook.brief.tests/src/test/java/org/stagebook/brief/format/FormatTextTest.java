package org.stagebook.brief.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.1 theatrical, English/French, M&E, stems | 5.1 theatrical, English/French, M&E, stems",
                "theatrical 5.1,English                     | 5.1 theatrical, English",
                "atmos near-field , stems, m&e, English     | Dolby Atmos near-field, English, M&E, stems",
                "2.0 home                                   | Stereo near-field",
                "7.1.4                                      | 7.1.4",
            })
    void isReadAndWritten(String typed, String line) {
        assertThat(FormatText.parse(typed).line()).isEqualTo(line);
        assertThat(FormatText.parse(line)).isEqualTo(FormatText.parse(typed));
    }

    @Test
    void aFormatWithoutLayoutIsNone() {
        assertThatThrownBy(() -> FormatText.parse("theatrical, English"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no channel layout");
    }
}
