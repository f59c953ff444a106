package org.stagebook.cli.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagebook.timebase.TimecodeFormat;

class CueTableTest {

    private static String print(TimecodeFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CueTable(SmallProduction.cueList(format)).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsTheCuesInTheOrderOfTime() {
        assertThat(print(TimecodeFormat.TC_25)).isEqualTo("""
                Low Tide (LT), timecode 25

                Reel 1: 3 cues
                Start        End          Category  Number  Description                                            \
                Status                         Origin      Priority
                01:00:10:00  01:00:11:12  FX        FX1     Two gulls over the mud, then the long creak of a hull  \
                removed: Covered by the score
                                                            that settles on its keel
                01:00:20:00  01:00:21:00  DX        DX2     PILOT: Is "she" afloat?                                \
                spotted
                01:10:00:00  01:10:02:00  DX        DX10    Öl auf dem Wasser                                      \
                spotted                        production  high

                Reel 2: no cues
                """);
    }

    @Test
    void usesTheSeparatorOfDropFrame() {
        assertThat(print(TimecodeFormat.TC_29_97_DF)).contains("01:00:20;00  01:00:21;00  DX");
    }
}
