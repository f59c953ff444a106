package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Row.Tone;
import org.stagebook.report.block.Table;
import org.stagebook.report.pdf.Cell.Line;
import org.stagebook.report.pdf.Piece.Placeable;

/** Sets a table: figures in columns as wide as they are, the rest of the width to the texts by their shares. */
final class TableLayout {

    /** Points by which words to be read aloud are larger. */
    private static final float SCRIPT_MORE = 3.5f;

    private final Table table;
    private final Setting setting;
    private final List<Integer> shown;
    private final List<Float> widths;

    TableLayout(Table table, Setting setting) {
        this.table = table;
        this.setting = setting;
        this.shown = shown();
        this.widths = widths();
    }

    /** The head and the rows. */
    List<Piece> pieces(float before) {
        List<Piece> pieces = new ArrayList<>();
        if (shown.isEmpty() || table.rows().isEmpty()) {
            return pieces;
        }
        RowSlab head = head();
        pieces.add(Placeable.keeping(head, before));
        for (int i = 0; i < table.rows().size(); i++) {
            RowSlab row = row(table.rows().get(i), setting.height() - head.height());
            pieces.add(new Placeable(row, 0, introduces(i), Optional.of(head)));
        }
        return pieces;
    }

    /** Whether a row is the name of those below it, which must not be left behind. */
    private boolean introduces(int index) {
        return index + 1 < table.rows().size()
                && table.rows().get(index).tone() == Tone.TOTAL
                && table.rows().get(index + 1).tone() == Tone.NORMAL;
    }

    private List<Integer> shown() {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).parts().stream().anyMatch(this::isShown)) {
                columns.add(i);
            }
        }
        return columns;
    }

    private boolean isShown(Part part) {
        return !setting.style().leaveOut().contains(part.id());
    }

    private RowSlab head() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            List<Line> lines =
                    setting
                            .lettering()
                            .lines(column.title(), widths.get(i) - 2 * RowSlab.SIDE, setting.strong())
                            .stream()
                            .map(text -> Line.plain(text, setting.strong()))
                            .toList();
            cells.add(new Cell(lines, column.align()));
        }
        return new RowSlab(cells, widths, Optional.of(Setting.BAND), setting.lettering());
    }

    private RowSlab row(Row row, float room) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            List<Line> lines = lines(column, row, shown.get(i), widths.get(i) - 2 * RowSlab.SIDE);
            cells.add(new Cell(fitting(lines, column, row.cells().get(shown.get(i)), room), column.align()));
        }
        return new RowSlab(cells, widths, Optional.empty(), setting.lettering());
    }

    private List<Line> lines(Column column, Row row, int index, float width) {
        List<Line> lines = new ArrayList<>();
        List<String> values = row.cells().get(index);
        for (int i = 0; i < column.parts().size(); i++) {
            Part part = column.parts().get(i);
            if (isShown(part) && !values.get(i).isEmpty()) {
                part(part, values.get(i), row.tone(), width).forEach(lines::add);
            }
        }
        return lines;
    }

    private List<Line> part(Part part, String value, Tone tone, float width) {
        if (part.look() == Look.CATEGORY) {
            String code = setting.lettering().oneLine(value, width - 6, setting.strong());
            return List.of(new Line(code, setting.strong(), true, setting.category(value)));
        }
        Lead lead = lead(part.look(), tone);
        return setting.lettering().lines(words(part, value), width, lead).stream()
                .map(text -> Line.plain(text, lead))
                .toList();
    }

    static String words(Part part, String value) {
        String words = part.look() == Look.SPOKEN ? Part.quoted(value) : value;
        return part.look() == Look.ALERT ? "! " + words : part.prefix() + words;
    }

    private Lead lead(Look look, Tone tone) {
        Lead lead = switch (look) {
            case STRONG, ALERT -> setting.strong();
            case QUIET -> setting.quiet();
            case SCRIPT -> new Lead(setting.style().type().size() + SCRIPT_MORE, false, Setting.TEXT);
            case TEXT, SPOKEN, TIME, NUMBER, CATEGORY -> setting.body();
        };
        return switch (tone) {
            case NORMAL -> lead;
            case TOTAL -> setting.strong();
            case PALE -> lead.in(Setting.PALE);
        };
    }

    /** What fits on a page; the whole text is at the end of the report. */
    private List<Line> fitting(List<Line> lines, Column column, List<String> values, float room) {
        float tallest = (float)
                lines.stream().mapToDouble(line -> line.lead().leading()).max().orElse(1);
        int most = (int) ((room - 2 * RowSlab.ABOVE) / tallest);
        if (new Cell(lines, column.align()).height() <= room - 2 * RowSlab.ABOVE) {
            return lines;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                whole.append(whole.isEmpty() ? "" : "\n")
                        .append(words(column.parts().get(i), values.get(i)));
            }
        }
        List<String> cut = setting.longTexts()
                .cut(whole.toString(), lines.stream().map(Line::text).toList(), most);
        List<Line> kept = new ArrayList<>(lines.subList(0, cut.size() - 1));
        kept.add(Line.plain(cut.getLast(), setting.strong()));
        return kept;
    }

    private List<Float> widths() {
        float[] wide = new float[shown.size()];
        double shares = 0;
        float left = setting.width();
        for (int i = 0; i < wide.length; i++) {
            Column column = table.columns().get(shown.get(i));
            wide[i] = figures(column, shown.get(i));
            left -= wide[i];
            shares += wide[i] > 0 ? 0 : column.share();
        }
        for (int i = 0; i < wide.length; i++) {
            if (wide[i] == 0) {
                wide[i] = (float) (left * table.columns().get(shown.get(i)).share() / shares);
            }
        }
        if (shares == 0 && wide.length > 0) {
            wide[wide.length - 1] += left;
        }
        List<Float> all = new ArrayList<>();
        for (float one : wide) {
            all.add(one);
        }
        return List.copyOf(all);
    }

    /** The width figures need, which are never broken; nothing for texts. */
    private float figures(Column column, int index) {
        boolean figures =
                column.parts().stream().allMatch(part -> part.look() == Look.TIME || part.look() == Look.NUMBER);
        if (!figures) {
            return 0;
        }
        float most = longestWord(column.title(), setting.strong());
        for (Row row : table.rows()) {
            for (String value : row.cells().get(index)) {
                most = Math.max(most, setting.strong().width(setting.lettering().settable(value), setting.lettering()));
            }
        }
        return Math.min(most + 2 * RowSlab.SIDE + 1, setting.width() / 4);
    }

    private float longestWord(String text, Lead lead) {
        float most = 0;
        for (String word : text.split(" ", -1)) {
            most = Math.max(most, lead.width(word, setting.lettering()));
        }
        return most;
    }

    /** A ground of a colour mixed with white. */
    static Ink tint(Ink colour, float part) {
        return Ink.of(
                Math.round(255 - (255 - colour.red()) * part),
                Math.round(255 - (255 - colour.green()) * part),
                Math.round(255 - (255 - colour.blue()) * part));
    }
}
