package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2024-10-29, 2024-10-29, 2 years",
        "2024-10-23, 2024-10-23, 2 years 1 month",
        "2025-11-24, 2025-11-24, 11 months",
        "2025-11-23, 2025-11-23, 1 year",
        "2026-11-01, 2026-11-01, new",
        "2026-12-01, 2026-12-01, not yet in force",
        "2018-10, 2018-10-01, 8 years 1 month",
        "2018, 2018-01-01, 8 years",
        "2026, 2026-01-01, this year"
    })
    void isAsExactAsItIsWritten(String text, LocalDate firstDay, String age) {
        DocumentDate date = DocumentDate.parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.age(TODAY)).isEqualTo(age);
    }

    @Test
    void anUnknownDateMayBeOld() {
        DocumentDate date = DocumentDate.parse("unknown");
        assertThat(date.isUnknown()).isTrue();
        assertThat(date.age(TODAY)).isEqualTo("of unknown date");
        assertThat(date.isOlderThan(20, TODAY)).isTrue();
    }

    @Test
    void isOlderOnlyAfterItsDay() {
        DocumentDate date = DocumentDate.parse("2024-11-23");
        assertThat(date.isUnknown()).isFalse();
        assertThat(date.isOlderThan(2, TODAY)).isFalse();
        assertThat(date.isOlderThan(2, TODAY.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "29.10.2024", "October 2024", "Unknown"})
    void anythingElseIsNoDate(String text) {
        assertThatThrownBy(() -> DocumentDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" is no date.")
                .hasMessageContaining("2024-10-29");
    }
}
