package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.pdf.Piece.NewPage;
import org.stagebook.report.pdf.Piece.Placeable;

/** Puts pieces on pages of a height, none over two. */
final class Pages {

    /** One page. */
    record Page(String running, List<Placed> slabs) {}

    /** Something at a height below the top of the body. */
    record Placed(Slab slab, float top) {}

    private final float height;
    private final List<Page> pages = new ArrayList<>();
    private String running = "";
    private float used;

    private Pages(float height) {
        this.height = height;
    }

    /** The pages; one at least. */
    static List<Page> of(List<Piece> pieces, float height) {
        Pages pages = new Pages(height);
        pages.begin();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case NewPage page -> pages.turn(page.running());
                case Placeable placeable -> pages.place(placeable, pages.chain(pieces, i));
            }
        }
        return List.copyOf(pages.pages);
    }

    private void begin() {
        pages.add(new Page(running, new ArrayList<>()));
        used = 0;
    }

    private void turn(String nextRunning) {
        running = nextRunning;
        if (pages.getLast().slabs().isEmpty()) {
            pages.removeLast();
        }
        begin();
    }

    /**
     * Height of a piece with all that must stand on its page. What is higher than a page cannot stay together; then it is the
     * piece with as much of what follows as half a page holds.
     */
    private float chain(List<Piece> pieces, int first) {
        float whole = chain(pieces, first, Float.MAX_VALUE);
        return whole <= height ? whole : chain(pieces, first, height / 2);
    }

    private static float chain(List<Piece> pieces, int first, float most) {
        float sum = 0;
        for (int i = first; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Placeable placeable)) {
                break;
            }
            float more = placeable.slab().height() + (i == first ? 0 : placeable.before());
            if (i > first && sum + more > most) {
                break;
            }
            sum += more;
            if (!placeable.withNext()) {
                break;
            }
        }
        return sum;
    }

    private void place(Placeable piece, float chain) {
        boolean atTop = pages.getLast().slabs().isEmpty();
        float needed = (atTop ? 0 : piece.before()) + Math.min(chain, height);
        if (!atTop && used + needed > height + 0.01f) {
            begin();
            atTop = true;
        }
        if (atTop) {
            piece.head().ifPresent(this::put);
        } else {
            used += piece.before();
        }
        put(piece.slab());
    }

    private void put(Slab slab) {
        pages.getLast().slabs().add(new Placed(slab, used));
        used += slab.height();
    }
}
