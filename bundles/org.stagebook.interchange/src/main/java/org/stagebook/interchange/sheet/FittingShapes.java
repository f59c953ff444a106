package org.stagebook.interchange.sheet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which shapes fit a cell; asked once for all cells that differ in their digits only, of which a table has many. */
final class FittingShapes {

    private static final int MOST_KINDS = 1_000;

    private final Map<String, Set<TimeShape>> known = new HashMap<>();

    Set<TimeShape> of(String cell) {
        if (cell.length() > TimeShape.LONGEST) {
            return Set.of();
        }
        String kind = withoutDigits(cell);
        Set<TimeShape> shapes = known.get(kind);
        if (shapes == null) {
            shapes = fitting(cell);
            if (known.size() < MOST_KINDS) {
                known.put(kind, shapes);
            }
        }
        return shapes;
    }

    private static Set<TimeShape> fitting(String cell) {
        Set<TimeShape> shapes = EnumSet.noneOf(TimeShape.class);
        for (TimeShape shape : TimeShape.values()) {
            if (shape.fits(cell)) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    /** All digits alike but a hundred behind a full stop, which film frames end in. */
    private static String withoutDigits(String cell) {
        StringBuilder kind = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            kind.append(sign >= '0' && sign <= '9' ? '0' : sign);
        }
        return cell.endsWith(".100") ? kind + "*" : kind.toString();
    }
}
