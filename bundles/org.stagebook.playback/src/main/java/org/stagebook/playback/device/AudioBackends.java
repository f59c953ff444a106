package org.stagebook.playback.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The ways to reach sound devices that this installation has, the preferred first.
 *
 * @param all by {@link AudioBackend#preference()}
 */
public record AudioBackends(List<AudioBackend> all) {

    /** Sorts and copies the list. */
    public AudioBackends {
        all = all.stream()
                .sorted(Comparator.comparingInt(AudioBackend::preference))
                .toList();
    }

    /** Those that are installed; one that does not fit this Java or machine is left out, as if it were not there. */
    public static AudioBackends installed() {
        List<AudioBackend> found = new ArrayList<>();
        Iterator<AudioBackend> services = ServiceLoader.load(AudioBackend.class, AudioBackend.class.getClassLoader())
                .iterator();
        boolean more = true;
        while (more) {
            try {
                more = services.hasNext();
                if (more) {
                    found.add(services.next());
                }
            } catch (ServiceConfigurationError | LinkageError leftOut) {
                // An adapter is a bundle of its own and may be absent or lack its library; the others do without it.
                more = true;
            }
        }
        return new AudioBackends(found);
    }

    /** The one that settings name. */
    public Optional<AudioBackend> ofId(String id) {
        return all.stream().filter(backend -> backend.id().equals(id)).findFirst();
    }

    /** The preferred one that has a device now. */
    public Optional<AudioBackend> usual() {
        return all.stream().filter(backend -> !backend.devices().isEmpty()).findFirst();
    }
}
