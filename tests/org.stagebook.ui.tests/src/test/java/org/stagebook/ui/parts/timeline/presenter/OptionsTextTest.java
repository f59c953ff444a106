package org.stagebook.ui.parts.timeline.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.ui.graph.timeline.content.LanesBy;
import org.stagebook.ui.graph.timeline.content.RulerUnit;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

class OptionsTextTest {

    @ParameterizedTest
    @EnumSource(LanesBy.class)
    void whatIsWrittenIsReadAgain(LanesBy lanes) {
        TimelineOptions options = new TimelineOptions(lanes, EnumSet.of(RulerUnit.SAMPLES), false, true, false);

        assertThat(OptionsText.read(OptionsText.write(options))).isEqualTo(options);
    }

    @Test
    void nothingAndUnknownWordsAreAsItIsAtFirst() {
        assertThat(OptionsText.read("")).isEqualTo(TimelineOptions.DEFAULT);
        assertThat(OptionsText.read("perforations")).isEqualTo(TimelineOptions.DEFAULT);
        assertThat(OptionsText.read("timecode folded").rulers()).isEqualTo(Set.of(RulerUnit.TIMECODE));
    }
}
