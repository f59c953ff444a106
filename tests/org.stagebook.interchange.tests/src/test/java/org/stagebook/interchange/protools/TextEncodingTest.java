package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.text.MacRoman;
import org.stagebook.interchange.text.TextEncoding;

class TextEncodingTest {

    @Test
    void bothFileFormatsOfProToolsGiveTheSameNames() {
        ParsedSession textEdit = Exports.dawFileTools("ExtendedChars_TextEditFormat_PT2023.3");
        ParsedSession utf8 = Exports.dawFileTools("ExtendedChars_UTF8Format_PT2023.3");
        assertThat(textEdit.encoding()).isEqualTo(TextEncoding.MAC_ROMAN);
        assertThat(utf8.encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(textEdit.markers()).isEqualTo(utf8.markers());
        assertThat(utf8.markers().get(3).label().name()).isEqualTo("Right Side Quote’s Not An Apostrophe");
        assertThat(textEdit.warnings()).extracting(ParseWarning::line).containsExactly(26);
    }

    @Test
    void macRomanIsThatOfTheJavaRuntime() {
        assumeThat(Charset.isSupported("x-MacRoman"))
                .as("this Java runtime has no Mac OS Roman to compare with")
                .isTrue();
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String expected = new String(all, Charset.forName("x-MacRoman"));
        String actual = new String(MacRoman.decode(all));
        for (int i = 0; i < all.length; i++) {
            if (i != 0xDB) {
                assertThat(actual.charAt(i)).as("byte %02X", i).isEqualTo(expected.charAt(i));
            }
        }
        assertThat(actual.charAt(0xDB))
                .as("euro since Mac OS 8.5, currency sign before")
                .isEqualTo('€');
    }

    @Test
    void controlCharactersAreReplacedAndReported() {
        ParsedSession session = Exports.track("01:00:00:00", "24 Frame", "F\u0000X\u0007", "");
        assertThat(session.tracks().getFirst().name()).isEqualTo("F\uFFFDX\uFFFD");
        assertThat(session.warnings()).extracting(ParseWarning::line).containsExactly(12);
    }

    @Test
    void lineEndsDoNotMatter() {
        String text = Exports.HEADER.formatted("01:00:00:00", "24 Frame")
                + "T R A C K  L I S T I N G\nTRACK NAME:\tDX\n" + "STATE: \n" + Exports.COLUMNS
                + "1\t1\tclip\t01:00:00:00\t01:00:01:00\t00:00:01:00\tUnmuted\n";
        ParsedSession lines = Exports.session(text);
        assertThat(Exports.events(lines)).hasSize(1);
        assertThat(Exports.session(text.replace("\n", "\r\n"))).isEqualTo(lines);
        assertThat(Exports.session(text.replace("\n", "\r"))).isEqualTo(lines);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        String text = Exports.HEADER.formatted("01:00:00:00", "24 Frame");
        assertThat(Exports.session("\uFEFF" + text).header())
                .isEqualTo(Exports.session(text).header());
        ParsedSession wide = Exports.session(text.getBytes(StandardCharsets.UTF_16));
        assertThat(wide.encoding()).isEqualTo(TextEncoding.UTF_16);
        assertThat(wide.header()).isEqualTo(Exports.session(text).header());
    }
}
