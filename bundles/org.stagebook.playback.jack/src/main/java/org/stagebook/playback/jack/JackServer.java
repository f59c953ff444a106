package org.stagebook.playback.jack;

import com.sun.jna.ptr.ByteByReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jaudiolibs.jnajack.JackStatus;
import org.jaudiolibs.jnajack.lowlevel.JackLibrary;
import org.jaudiolibs.jnajack.lowlevel.JackLibraryDirect;
import org.stagebook.playback.device.DeviceException;

/**
 * The way to the JACK server that the environment names, if the library is installed. Never starts a server. What the library
 * would print is kept for messages.
 */
final class JackServer {

    private static final AtomicReference<String> LAST_WORDS = new AtomicReference<>("");

    /** Kept here for as long as the library may call it, which is for ever. */
    private static final JackLibrary.func WORDS = JackServer::listen;

    private static final JackLibrary.func NOTHING = words -> {};

    private final Jack jack;

    private JackServer(Jack jack) {
        this.jack = jack;
    }

    /** Nothing where the library is not installed. */
    static Optional<JackServer> installed() {
        try {
            JackLibrary library = new JackLibraryDirect();
            library.jack_set_error_function(WORDS);
            library.jack_set_info_function(NOTHING);
            return Optional.of(new JackServer(Jack.getInstance()));
        } catch (JackException | LinkageError notInstalled) {
            // A machine without JACK is an ordinary machine: it has no JACK devices.
            return Optional.empty();
        }
    }

    private static void listen(ByteByReference words) {
        LAST_WORDS.set(words.getPointer().getString(0));
    }

    /** What the library said last, in its own words; empty if nothing. */
    static String lastWords() {
        String words = LAST_WORDS.get();
        return words == null ? "" : words.strip();
    }

    /**
     * Joins the running server.
     *
     * @throws DeviceException if none runs
     */
    JackClient join(String name) throws DeviceException {
        try {
            return jack.openClient(name, EnumSet.of(JackOptions.JackNoStartServer), EnumSet.noneOf(JackStatus.class));
        } catch (JackException e) {
            throw new DeviceException(
                    "There is no JACK server to play on. Start it, or choose another device. JACK says: " + lastWords(),
                    e);
        }
    }

    static DeviceException refused(String what, JackException cause) {
        return new DeviceException(
                "The JACK server " + what + ". Restart it, or choose another device. JACK says: " + lastWords(), cause);
    }

    /** The names of the ports that lead to speakers, in the order of the card's outputs. */
    List<String> outputs(JackClient client) throws JackException {
        return List.of(jack.getPorts(
                client,
                "",
                JackPortType.AUDIO,
                EnumSet.of(JackPortFlags.JackPortIsInput, JackPortFlags.JackPortIsPhysical)));
    }

    void connect(JackClient client, String from, String to) throws JackException {
        jack.connect(client, from, to);
    }
}
