package org.stagebook.playback.jack;

import java.util.List;
import java.util.Optional;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;

/**
 * JACK, where a server runs. The library keeps what it had of a server that ended, threads too, and joining another one may end
 * the whole program; so the first server a program plays on is its only one.
 */
public final class JackBackend implements AudioBackend {

    public static final String ID = "jack";

    private static final String CLIENT = "Stagebook";

    private Optional<JackMember> joined = Optional.empty();

    /** For the service loader. */
    public JackBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "JACK";
    }

    @Override
    public int preference() {
        return 100;
    }

    @Override
    public List<DeviceInfo> devices() {
        return isOver() ? List.of() : JackServer.installed().map(this::devices).orElse(List.of());
    }

    private synchronized List<DeviceInfo> devices(JackServer server) {
        try {
            if (joined.isPresent()) {
                return JackRooms.devices(server.outputs(joined.get().client()).size());
            }
            JackClient client = server.join(CLIENT + " asks");
            try {
                return JackRooms.devices(server.outputs(client).size());
            } finally {
                client.close();
            }
        } catch (DeviceException | JackException noServer) {
            // No server runs, or it ended just now: there are no JACK devices.
            return List.of();
        }
    }

    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
        Optional<DeviceChannels> room = room(deviceId);
        JackServer server = JackServer.installed()
                .orElseThrow(() -> new DeviceException(
                        "JACK is not installed on this machine. Install it, or choose another device."));
        ChannelOrder order = room.map(channels -> channels.playable(wanted.order()))
                .orElse(Optional.of(wanted.order()))
                .orElseThrow(() ->
                        new DeviceException("The JACK device has the speakers " + deviceId + ", none of which plays "
                                + wanted.order() + " or a mix-down of it. Choose another order of speakers."));
        return JackStream.open(server, member(server), order, room);
    }

    private synchronized JackMember member(JackServer server) throws DeviceException {
        if (isOver()) {
            throw new DeviceException(
                    "The JACK server that Stagebook played on has ended, and JACK's library knows no other in"
                            + " the same program. Start Stagebook again to play on JACK, or choose another device.");
        }
        if (joined.isEmpty()) {
            joined = Optional.of(JackMember.join(server, CLIENT));
        }
        return joined.get();
    }

    private synchronized boolean isOver() {
        return joined.map(JackMember::isGone).orElse(false);
    }

    private static Optional<DeviceChannels> room(String deviceId) throws DeviceException {
        if (deviceId.equals(JackRooms.UNCONNECTED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(DeviceChannels.of(deviceId));
        } catch (IllegalArgumentException e) {
            throw new DeviceException(
                    "There is no JACK device \"" + deviceId + "\": " + e.getMessage()
                            + " Name the speakers in the order of the outputs, as in \"L R C LFE Ls Rs\".",
                    e);
        }
    }
}
