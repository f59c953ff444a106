package org.stagebook.interchange.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.Warnings;

class TextTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";", "|"})
    void theDelimiterIsFoundOut(String delimiter) {
        String text = "In,D|N;L\tX\n".replaceAll("[,|;\t]", delimiter.equals("|") ? "|" : delimiter)
                + String.join(delimiter, "01:00:00:00", "a, b", "c", "d") + "\n"
                + String.join(delimiter, "01:00:01:00", "\"q" + delimiter + "q\"", "c", "d") + "\n";
        TextTable table = Tables.text(text);
        assertThat(table.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(Tables.cells(table).get(2)).contains("q" + delimiter + "q");
    }

    @Test
    void aFirstLineMayStateTheDelimiter() {
        TextTable table = Tables.text("sep=;\r\na,1;b,2\r\n");
        assertThat(Tables.cells(table)).containsExactly(List.of("a,1", "b,2"));
    }

    @Test
    void quotedCellsHoldLineBreaksDelimitersAndQuotes() {
        List<TableRow> rows = Tables.rows(Tables.text("a,\"b\r\nc, \"\"d\"\"\",e\r\n\r\nf,\"g\" ,h\n"), new Warnings());
        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("a", "b\r\nc, \"d\"", "e")), new TableRow(4, List.of("f", "g", "h")));
    }

    @Test
    void aQuoteThatIsNotClosedSwallowsNothing() {
        Warnings warnings = new Warnings();
        List<TableRow> rows =
                Tables.rows(Tables.text("n,text,m\n1,\"open,x\n2,b,y\n3,\"closed\",z\n4,\"last,w\n"), warnings);
        assertThat(rows.stream().map(TableRow::cells))
                .containsExactly(
                        List.of("n", "text", "m"),
                        List.of("1", "\"open", "x"),
                        List.of("2", "b", "y"),
                        List.of("3", "closed", "z"),
                        List.of("4", "\"last", "w"));
        assertThat(warnings.inFileOrder()).extracting(ParseWarning::line).containsExactly(2, 5);
    }

    @Test
    void aQuoteInsideALineIsASign() {
        Warnings warnings = new Warnings();
        List<TableRow> rows = Tables.rows(Tables.text("a,b\n\"Stop\" he said,5\" nail\n"), warnings);
        assertThat(rows.get(1).cells()).containsExactly("\"Stop\" he said", "5\" nail");
        assertThat(warnings.inFileOrder()).isEmpty();
    }

    @Test
    void rowsMayDifferInLength() {
        TableRow row =
                Tables.rows(Tables.text("a,b,c\n1\n1,2,3,4\n"), new Warnings()).get(1);
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.cell(-1)).isEmpty();
    }

    @Test
    void whatKeptSpreadsheetsFromCalculatingIsTakenAway() {
        assertThat(Tables.cells(Tables.text("a,b\n'=SUM(A1),''-x\n'tis,'\n")))
                .contains(List.of("=SUM(A1)", "'-x"), List.of("'tis", "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8,false",
        "UTF-8,UTF-8,true",
        "UTF-16LE,UTF-16LE,true",
        "UTF-16BE,UTF-16BE,true",
        "UTF-16LE,UTF-16LE,false",
        "UTF-16BE,UTF-16BE,false",
        "windows-1252,windows-1252,false",
        "x-MacRoman,Mac OS Roman,false",
        "Shift_JIS,Shift_JIS,false",
        "EUC-KR,EUC-KR,false",
        "windows-1251,windows-1251,false",
        "Big5,Big5,false",
    })
    void theEncodingIsFoundOut(String charset, String label, boolean mark) {
        assumeThat(Charset.isSupported(charset))
                .as("this Java has no " + charset)
                .isTrue();
        String words = switch (charset) {
            case "Shift_JIS" -> "ドアが閉まる音、遠くで犬が吠えている。彼女は静かに部屋を出る。";
            case "EUC-KR" -> "문이 닫히는 소리, 멀리서 개가 짖는다. 그녀는 조용히 방을 나간다.";
            case "windows-1251" -> "Дверь хлопает, вдалеке лает собака. Она тихо выходит из комнаты.";
            case "Big5" -> "關門聲，遠處有狗在吠叫。她靜靜地離開房間。";
            default -> "Tür fällt zu – “Où êtes-vous?” café, naïve, Ærø, señor, Straße …";
        };
        String text = "TC In;Beschreibung\n01:00:00:00;" + words + "\n01:00:10:00;" + words + "\n";
        byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
        TextTable table = TextTable.of(bytes, TableOptions.none());
        assertThat(table.encoding()).isEqualTo(label);
        assertThat(Tables.cells(table)).contains(List.of("01:00:10:00", words));
        assertThat(Tables.cells(table).getFirst()).containsExactly("TC In", "Beschreibung");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "x-MacRoman,Mac OS Roman"})
    void typographicSignsOfEnglishTellTheEncoding(String charset, String label) {
        assumeThat(Charset.isSupported(charset))
                .as("this Java has no " + charset)
                .isTrue();
        String text = """
                TC In,Description,Notes
                01:00:10:00,Door slam,it’s too loud
                01:00:30:00,Steps – gravel,don’t move
                01:00:50:00,Café walla,“busy”
                """;
        TextTable table = TextTable.of(text.getBytes(Charset.forName(charset)), TableOptions.none());
        assertThat(table.encoding()).isEqualTo(label);
        assertThat(Tables.cells(table)).contains(List.of("01:00:50:00", "Café walla", "“busy”"));
    }

    @Test
    void aStatedEncodingCounts() {
        byte[] bytes = "a;b\nT\u00fcr;x\n".getBytes(StandardCharsets.ISO_8859_1);
        TableOptions stated = new TableOptions(Optional.of(';'), Optional.of("ISO-8859-1"), true, Optional.empty());
        assertThat(Tables.cells(TextTable.of(bytes, stated))).contains(List.of("Tür", "x"));
        TableOptions unknown = new TableOptions(Optional.empty(), Optional.of("no such"), true, Optional.empty());
        Warnings warnings = new Warnings();
        Tables.rows(TextTable.of(bytes, unknown), warnings);
        assertThat(warnings.inFileOrder().getFirst().text()).contains("\"no such\" is not known here");
    }

    @Test
    void whatNoDocumentHoldsIsReplacedAndReportedOnce() {
        Warnings warnings = new Warnings();
        assertThat(Tables.rows(Tables.text("a,b\n\u0000x,y\u0001\n"), warnings)
                        .get(1)
                        .cells())
                .containsExactly("\uFFFDx", "y\uFFFD");
        assertThat(warnings.inFileOrder()).hasSize(1);
    }

    @Test
    void cellsAndRowsAreBounded() {
        Warnings warnings = new Warnings();
        Tables.rows(Tables.text("a,b\n" + "x".repeat(40_000) + "," + ",".repeat(2_000) + "\n"), warnings);
        assertThat(warnings.inFileOrder()).extracting(ParseWarning::line).containsExactly(2, 2);
    }
}
