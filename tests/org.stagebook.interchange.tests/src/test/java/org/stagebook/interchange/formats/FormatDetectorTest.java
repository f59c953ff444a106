package org.stagebook.interchange.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.UnreadableFileException;

class FormatDetectorTest {

    @TempDir
    private Path folder;

    @Test
    void theContentSaysWhatAFileIs() throws IOException {
        assertThat(of("SESSION NAME:\tHarbour\r\n")).isEqualTo(ForeignFormat.PRO_TOOLS_TEXT);
        assertThat(of("TITLE: R1\n")).isEqualTo(ForeignFormat.CMX3600);
        assertThat(of("\n000001  REEL_WITH A SPACE  V  C  01:00:00:00 01:00:01:00 01:00:00:00 01:00:01:00\n"))
                .isEqualTo(ForeignFormat.CMX3600);
        assertThat(of("  {\n \"OTIO_SCHEMA\": \"Timeline.1\"}")).isEqualTo(ForeignFormat.OTIO);
        assertThat(of("MThd\0\0\0\6")).isEqualTo(ForeignFormat.MIDI);
        assertThat(of("PK\3\4rest")).isEqualTo(ForeignFormat.XLSX);
        assertThat(of("\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n")).isEqualTo(ForeignFormat.SRT);
        assertThat(of("#,Name,Start,End,Length\n")).isEqualTo(ForeignFormat.CSV);
        assertThat(new FormatDetector().detect(folder)).isEqualTo(ForeignFormat.SOUND_FOLDER);
    }

    @Test
    void textOfTwoBytesIsTextToo() throws IOException {
        String list = "TITLE: R1\nFCM: NON-DROP FRAME\n";
        assertThat(of(list.getBytes(StandardCharsets.UTF_16))).isEqualTo(ForeignFormat.CMX3600);
        assertThat(of(list.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(ForeignFormat.CMX3600);
        assertThat(of("Marker Name\tIn\nA\t00:00\n".getBytes(Charset.forName("UTF-16BE"))))
                .isEqualTo(ForeignFormat.CSV);
    }

    @Test
    void whatIsNotReadIsRefusedWithAWayOut() {
        refused("", "empty");
        refused("RIFF....WAVE", "folder");
        refused("<?xml version=\"1.0\"?>", "XML");
        refused("WEBVTT\n", ".srt");
        refused("%PDF-1.7", "CSV or XLSX");
        refused("\u0001\u0002\u0003binary", "neither text");
    }

    private void refused(String content, String part) {
        assertThatThrownBy(() -> of(content))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(part);
    }

    private ForeignFormat of(String content) throws IOException {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    private ForeignFormat of(byte[] content) throws IOException {
        return new FormatDetector().detect(Files.write(folder.resolve("file"), content));
    }
}
