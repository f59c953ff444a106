package org.stagebook.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;

/** Levels are negative numbers and stay numbers; what could be calculated is kept from it. */
class CsvNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "-27.0, -27.0",
        "-1, -1",
        "-27.0 LUFS, '''-27.0 LUFS'",
        "-1+2, '''-1+2'",
        "-1e5, '''-1e5'",
        "-, '''-'",
        "-.5, '''-.5'",
        "+1, '''+1'",
        "=A1, '''=A1'",
        "@x, '''@x'",
        "--1, '''--1'"
    })
    void onlyPlainNumbersBeginWithASign(String cell, String written) throws IOException {
        Column column = Column.left("Value", 1, Part.of("v", "Value", Look.TEXT));
        Table table = new Table("Values", List.of(), List.of(column), List.of(Row.of(List.of(List.of(cell)))));
        ReportHead head = new ReportHead("Values", "", "", "", "", "", "", true, Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReport(new Report(head, List.of(table)), Set.of()).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Value\r\n" + written + "\r\n");
    }
}
