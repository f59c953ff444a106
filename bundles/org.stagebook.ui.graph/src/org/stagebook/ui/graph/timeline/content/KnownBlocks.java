package org.stagebook.ui.graph.timeline.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.model.Identified;

/**
 * The blocks of one list of the model as they were read last, in the order of that list, so that the next reading walks
 * along both and reads only what changed; what did not is the same object and found equal at once.
 *
 * @param <T> what is in the list
 */
final class KnownBlocks<T extends Identified> {

    /** So many objects may have gone from between two that stayed; what is farther away is read anew. */
    private static final int NEAR = 64;

    private List<T> objects = new ArrayList<>();
    private List<TimelineCue> blocks = new ArrayList<>();

    /** This one changed. */
    void forget(Identified changed) {
        int place = placeOf(changed, 0, objects.size());
        if (place >= 0) {
            objects.remove(place);
            blocks.remove(place);
        }
    }

    void forgetAll() {
        objects.clear();
        blocks.clear();
    }

    /** The blocks of the list as it is now; objects of which none is read are left out. */
    List<TimelineCue> of(List<T> now, Function<T, Optional<TimelineCue>> reading) {
        List<T> found = new ArrayList<>(now.size());
        List<TimelineCue> read = new ArrayList<>(now.size());
        int from = 0;
        for (T object : now) {
            int place = placeOf(object, from, Math.min(from + NEAR, objects.size()));
            Optional<TimelineCue> block = place < 0 ? reading.apply(object) : Optional.of(blocks.get(place));
            if (block.isPresent()) {
                found.add(object);
                read.add(block.get());
            }
            from = Math.max(from, place + 1);
        }
        objects = found;
        blocks = read;
        return List.copyOf(read);
    }

    private int placeOf(Identified wanted, int from, int to) {
        for (int place = from; place < to; place++) {
            if (objects.get(place) == wanted) {
                return place;
            }
        }
        return -1;
    }
}
