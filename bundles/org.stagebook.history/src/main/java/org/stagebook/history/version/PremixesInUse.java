package org.stagebook.history.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.Premix;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** The premixes a version is mixed from: of those with one name, the one that was recorded last. */
record PremixesInUse(Production production) {

    private record Key(Optional<Reel> reel, String name) {}

    /** Those of a reel and of the whole; all of them without a reel. */
    List<Premix> of(Optional<Reel> reel) {
        Map<Key, Premix> latest = new LinkedHashMap<>();
        for (Premix premix : production.getPremixes()) {
            Optional<Reel> its = Optional.ofNullable(premix.getReel());
            if (reel.isEmpty() || its.isEmpty() || its.equals(reel)) {
                latest.put(new Key(its, String.valueOf(premix.getName())), premix);
            }
        }
        return List.copyOf(latest.values());
    }
}
