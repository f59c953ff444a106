package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Track;

/**
 * A file proposed for a handoff that is not built yet.
 *
 * @param path where it will lie in the package, with forward slashes
 * @param source where it lies now, from the folder of the production or elsewhere on the machine
 * @param sizeBytes size, in bytes
 * @param role what it seems to be for
 * @param reel the reel it seems to belong to
 * @param tracks tracks of imported sessions that play it
 */
public record GatheredItem(
        String path, String source, long sizeBytes, ContentRole role, Optional<Reel> reel, List<Track> tracks) {
    /** Keeps the list. */
    public GatheredItem {
        tracks = List.copyOf(tracks);
    }

    /** Whether the item is this file already. */
    boolean isListedAs(HandoffItem item) {
        return path.equals(item.getPath()) || source.equals(item.getSource());
    }

    HandoffItem create() {
        HandoffItem item = StagebookFactory.eINSTANCE.createHandoffItem();
        item.setPath(path);
        item.setSource(source);
        item.setSizeBytes(sizeBytes);
        item.setRole(role);
        reel.ifPresent(item::setReel);
        item.getTracks().addAll(tracks);
        return item;
    }
}
