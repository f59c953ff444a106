package org.stagebook.playback.jack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.playback.device.ForkedJava;

/** End to end against a real server. */
@Tag("thorough")
class JackTest {

    /** Where the library ended the program, which it may when a machine does not run its threads in time. */
    private static final int ABORTED = 134;

    private static final int ATTEMPTS = 3;

    @BeforeAll
    static void findJack() {
        JackProcess.assumeItIsInstalled();
    }

    private static void run(String... scenario) throws Exception {
        ForkedJava.Outcome outcome = ForkedJava.run(JackScenarios.class, Map.of(), scenario);
        for (int attempt = 1; attempt < ATTEMPTS && outcome.exit() == ABORTED; attempt++) {
            System.out.println("JACK's library ended the program:\n" + outcome.words());
            outcome = ForkedJava.run(JackScenarios.class, Map.of(), scenario);
        }
        System.out.print(outcome.words());
        Assumptions.assumeFalse(outcome.exit() == JackScenarios.TOO_BUSY, outcome.words());
        assertThat(outcome.exit()).as(outcome.words()).isEqualTo(JackScenarios.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "L R, L R",
        "L R C LFE Ls Rs, L C R Ls Rs LFE",
        "L C R Ls Rs LFE, L R C LFE Ls Rs",
        "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr, L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr",
    })
    void theOutputsAreGivenEverySample(String room, String programme) throws Exception {
        run("samples", room, programme);
    }

    @Test
    void eachToneIsHeardFromItsSpeaker() throws Exception {
        run("tones");
    }

    @Test
    void portsAreNamedAfterSpeakersAndMonoGoesToBothSides() throws Exception {
        run("ports");
    }

    @Test
    void aServerThatIsKilledIsALossAndClosesCleanly() throws Exception {
        run("killed");
    }

    @Test
    void withoutAServerThereIsNoDevice() throws Exception {
        run("nobody");
    }

    @Test
    void anOrderThatIsNoneAndARoomThatCannotPlayAreSaid() throws Exception {
        run("refusals");
    }

    @Test
    void whatABlockAllocates() throws Exception {
        run("allocation");
    }
}
