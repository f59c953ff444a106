package org.stagebook.ui.parts.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.theme.WorkState;

/** Whatever stops long work is told, also what only a broken installation or a full machine brings about. */
class FailureTextTest {

    @Test
    void aFailureOfFilesSpeaksForItself() {
        Outcome told = FailureText.of("Print", new IOException("The disk is full."));
        assertThat(told.state()).isEqualTo(WorkState.FAILED);
        assertThat(told.text()).startsWith("The disk is full.");
    }

    @Test
    void missingClassesAreADefectOfOurs() {
        assertThat(FailureText.of("Print", new NoClassDefFoundError("org/example/Missing"))
                        .text())
                .startsWith("This is a defect of Stagebook")
                .contains("org/example/Missing");
    }

    @Test
    void tooLittleMemorySaysWhatToDo() {
        assertThat(FailureText.of("Print", new OutOfMemoryError("Java heap space"))
                        .text())
                .contains("-Xmx")
                .contains("Java heap space");
    }
}
