package org.stagebook.interchange.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.Lists;
import org.stagebook.timebase.TimecodeFormat;

class TaggedCueTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(Lists.open(TimecodeFormat.TC_24, 1).production().getCategories());

    @Test
    void tagsOfEditorsBecomeFields() {
        TaggedCue cue = TaggedCue.of(
                "Where were you? $QN=R101 {Char=Anna} {R=Off mic} {Actor=A. Body} [TBW] [ADR]", VOCABULARY);
        assertThat(cue.texts())
                .containsEntry(CueField.DESCRIPTION, "Where were you?")
                .containsEntry(CueField.NUMBER, "R101")
                .containsEntry(CueField.CHARACTER, "Anna")
                .containsEntry(CueField.REASON, "Off mic")
                .containsEntry(CueField.CATEGORY, "ADR");
        assertThat(cue.tags()).containsExactly("Actor=A. Body", "TBW");
        assertThat(cue.tagged()).isTrue();
        assertThat(cue.end()).isEmpty();
    }

    @Test
    void plainTextIsADescription() {
        TaggedCue cue = TaggedCue.of("Door slams", VOCABULARY);
        assertThat(cue.tagged()).isFalse();
        assertThat(cue.texts()).containsOnly(Map.entry(CueField.DESCRIPTION, "Door slams"));
    }

    @Test
    void oldNamesAreReadAsTheSameFields() {
        TaggedCue cue = TaggedCue.of("{Text==two lines} $Priority=high {To=01:00:12:05} {char=Anna}", VOCABULARY);
        assertThat(cue.texts())
                .containsEntry(CueField.DESCRIPTION, "=two lines")
                .containsEntry(CueField.PRIORITY, "high")
                .containsEntry(CueField.CHARACTER, "Anna");
        assertThat(cue.end()).contains("01:00:12:05");
        assertThat(cue.tags()).isEmpty();
    }

    @Test
    void whatIsNoEndOrASecondValueStaysATag() {
        TaggedCue cue = TaggedCue.of("Door {Text=Window} $P=low $Priority=high $To=Anna $End=soon", VOCABULARY);
        assertThat(cue.texts()).containsEntry(CueField.DESCRIPTION, "Door").containsEntry(CueField.PRIORITY, "low");
        assertThat(cue.tags()).containsExactly("Text=Window", "Priority=high", "To=Anna", "End=soon");
        assertThat(cue.end()).isEmpty();
    }
}
