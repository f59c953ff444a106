package org.stagebook.playback.jack;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jaudiolibs.jnajack.JackStatus;
import org.stagebook.playback.device.DeviceException;

/**
 * The way to the JACK server that the environment names, if the library is installed. Never starts a server. What the library
 * would print is not printed.
 */
final class JackServer {

    private final Jack jack;

    private JackServer(Jack jack) {
        this.jack = jack;
    }

    /** Nothing where the library is not installed. */
    static Optional<JackServer> installed() {
        try {
            Jack jack = Jack.getInstance();
            hush();
            return Optional.of(new JackServer(jack));
        } catch (JackException | LinkageError notInstalled) {
            // A machine without JACK is an ordinary machine: it has no JACK devices.
            return Optional.empty();
        }
    }

    /**
     * The library tells its words from any of its threads, also from those it is about to cancel; so what listens is never Java,
     * in which a cancelled thread stops everything, but a function of C that does no more than read them.
     */
    private static void hush() {
        Pointer reader = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("strlen");
        NativeLibrary library =
                NativeLibrary.getInstance(Platform.isWindows() && Platform.is64Bit() ? "jack64" : "jack");
        for (String channel : List.of("jack_set_error_function", "jack_set_info_function")) {
            library.getFunction(channel).invokeVoid(new Object[] {reader});
        }
    }

    /**
     * Joins the running server.
     *
     * @throws DeviceException if none runs
     */
    JackClient join(String name) throws DeviceException {
        EnumSet<JackStatus> status = EnumSet.noneOf(JackStatus.class);
        try {
            return jack.openClient(name, EnumSet.of(JackOptions.JackNoStartServer), status);
        } catch (JackException e) {
            throw new DeviceException(
                    "There is no JACK server to play on. Start it, or choose another device. JACK says: "
                            + status.stream().map(JackStatus::name).collect(Collectors.joining(", ")),
                    e);
        }
    }

    static DeviceException refused(String what, JackException cause) {
        return new DeviceException(
                "The JACK server " + what + ". Restart it, or choose another device. JACK says: " + cause.getMessage(),
                cause);
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
