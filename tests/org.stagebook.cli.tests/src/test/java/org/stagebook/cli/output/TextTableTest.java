package org.stagebook.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagebook.cli.output.TextTable.Column;

class TextTableTest {

    private static String print(TextTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void alignsByCharactersNotByBytes() {
        TextTable table = new TextTable(Column.right("Reel"), Column.left("What"), Column.left("State"));
        table.add("1", "Möwen über dem Hafen", "spotted");
        table.add("12", "gulls", "edited");
        assertThat(print(table)).isEqualTo("""
                Reel  What                  State
                   1  Möwen über dem Hafen  spotted
                  12  gulls                 edited
                """);
    }

    @Test
    void leavesOutAColumnThatHoldsNothing() {
        TextTable table = new TextTable(Column.left("A"), Column.left("Empty"), Column.left("B"));
        table.add("1", "", "2");
        assertThat(print(table)).isEqualTo("A  B\n1  2\n");
    }

    @Test
    void keepsARowOnOneLine() {
        TextTable table = new TextTable(Column.left("Note"));
        table.add("first\r\nsecond\tthird");
        assertThat(print(table)).isEqualTo("Note\nfirst second third\n");
    }

    @Test
    void continuesALongCellOnTheNextLine() {
        TextTable table = new TextTable(Column.left("No"), Column.wrapped("What", 10), Column.left("State"));
        table.add("1", "a very long description", "open");
        table.add("2", "unbreakablyLong", "done");
        assertThat(print(table)).isEqualTo("""
                No  What             State
                1   a very           open
                    long
                    description
                2   unbreakablyLong  done
                """);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        TextTable table = new TextTable(Column.left("A"));
        assertThatThrownBy(() -> table.add("1", "2")).isInstanceOf(IllegalArgumentException.class);
    }
}
