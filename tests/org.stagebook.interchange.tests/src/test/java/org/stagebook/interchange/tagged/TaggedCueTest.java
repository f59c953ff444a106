package org.stagebook.interchange.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
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
                .containsEntry(CueField.INTENT, "Off mic")
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
    void aLineHoldsNoSignThatEndsItAndFormulasAreTexts() {
        OutgoingCue cue = new OutgoingCue(
                1,
                new TimeRange(Position.ZERO, Position.ZERO),
                Map.of(CueField.DESCRIPTION, "=two\nlines\t{x}"),
                List.of());
        assertThat(TagWriter.line(cue)).isEqualTo("{Text==two⏎lines⇥｛x｝}");
        assertThat(TaggedCue.of(TagWriter.line(cue, "01:00:00:00"), VOCABULARY).end())
                .contains("01:00:00:00");
    }
}
