package org.stagebook.delivery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * What has to be delivered, by episode and reel: one production, or the episodes of a season beside each other.
 *
 * @param columns from left to right
 * @param rows each with as many cells as there are columns
 */
public record DeskMatrix(List<DeskColumn> columns, List<DeskRow> rows) {

    /** Copies the lists. */
    public DeskMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Of some productions, in that order, as of a day. */
    public static DeskMatrix of(List<Production> productions, LocalDate today) {
        List<DeskColumn> columns = productions.stream()
                .flatMap(production -> columns(production, productions.size() > 1))
                .toList();
        Map<String, List<Optional<DeskCell>>> rows = new LinkedHashMap<>();
        for (Production production : productions) {
            CellReader reader = new CellReader(production, today);
            for (Deliverable deliverable : production.getDeliverables()) {
                place(columns, rows, production, reader.read(deliverable));
            }
        }
        return new DeskMatrix(
                columns,
                rows.entrySet().stream()
                        .map(row -> new DeskRow(name(row.getKey()), row.getValue()))
                        .toList());
    }

    /** Where one deliverable of a production stands, as of a day. */
    public static DeskCell cell(Production production, Deliverable deliverable, LocalDate today) {
        return new CellReader(production, today).read(deliverable);
    }

    private static Stream<DeskColumn> columns(Production production, boolean isOneOfMany) {
        String code = isOneOfMany ? codeOf(production) + " " : "";
        Stream<DeskColumn> whole = production.getDeliverables().stream().anyMatch(it -> it.getReel() == null)
                ? Stream.of(
                        new DeskColumn(production, Optional.empty(), isOneOfMany ? code.strip() : "Whole programme"))
                : Stream.empty();
        Stream<DeskColumn> reels = production.getReels().stream()
                .filter(reel -> production.getDeliverables().stream().anyMatch(it -> reel.equals(it.getReel())))
                .map(reel -> new DeskColumn(production, Optional.of(reel), code + "R" + reel.getNumber()));
        return Stream.concat(whole, reels);
    }

    private static String codeOf(Production production) {
        String code = Objects.requireNonNullElse(production.getCode(), "");
        return code.isEmpty() ? Objects.requireNonNullElse(production.getTitle(), "Untitled") : code;
    }

    /** Two deliverables of the same name in one place have rows of their own. */
    private static void place(
            List<DeskColumn> columns,
            Map<String, List<Optional<DeskCell>>> rows,
            Production production,
            DeskCell cell) {
        int column = column(
                columns, production, Optional.ofNullable(cell.deliverable().getReel()));
        String name = nameOf(cell.deliverable());
        String key = name;
        for (int twin = 2; isTaken(rows, key, column); twin++) {
            key = name + TWIN + twin;
        }
        rows.computeIfAbsent(
                        key,
                        unused -> new ArrayList<>(Stream.generate(Optional::<DeskCell>empty)
                                .limit(columns.size())
                                .toList()))
                .set(column, Optional.of(cell));
    }

    private static final String TWIN = "\u0000";

    private static boolean isTaken(Map<String, List<Optional<DeskCell>>> rows, String key, int column) {
        List<Optional<DeskCell>> row = rows.get(key);
        return row != null && row.get(column).isPresent();
    }

    private static String name(String key) {
        int twin = key.indexOf(TWIN);
        return twin < 0 ? key : key.substring(0, twin);
    }

    private static int column(List<DeskColumn> columns, Production production, Optional<Reel> reel) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).production().equals(production)
                    && columns.get(index).reel().equals(reel)) {
                return index;
            }
        }
        throw new IllegalStateException("A deliverable is of a reel that its production does not have.");
    }

    /** Names often end in the reel or the language already. */
    private static String nameOf(Deliverable deliverable) {
        String name = Objects.requireNonNullElse(deliverable.getName(), "Unnamed");
        String reel = deliverable.getReel() == null
                ? ""
                : " R" + deliverable.getReel().getNumber();
        String plain = !reel.isEmpty() && name.endsWith(reel) ? name.substring(0, name.length() - reel.length()) : name;
        String language = Objects.requireNonNullElse(deliverable.getLanguage(), "");
        return language.isBlank() || plain.contains(language) ? plain : plain + ", " + language;
    }

    /** Only the rows in which something stands in the way. */
    public DeskMatrix blocking() {
        return new DeskMatrix(
                columns, rows.stream().filter(DeskRow::blocksDelivery).toList());
    }

    /** All cells. */
    public Stream<DeskCell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream);
    }

    /** How many cells there are in each state that occurs, in the order of urgency. */
    public Map<DeskState, Long> counts() {
        return cells().collect(Collectors.groupingBy(
                DeskCell::state, () -> new java.util.EnumMap<>(DeskState.class), Collectors.counting()));
    }
}
