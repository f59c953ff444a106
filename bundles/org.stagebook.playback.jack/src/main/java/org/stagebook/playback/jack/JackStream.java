package org.stagebook.playback.jack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackLatencyCallbackMode;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/** A port for each channel, named after its speaker. */
final class JackStream implements AudioStream {

    private final JackServer server;
    private final JackMember member;
    private final JackClient client;
    private final StreamFormat format;
    private final Optional<DeviceChannels> room;
    private final List<JackPort> ports;
    private final long lostBefore;
    private Optional<LossNotice> notice = Optional.empty();
    private Optional<JackBlocks> started = Optional.empty();
    private boolean isClosed;

    /**
     * Registers the ports, silent.
     *
     * @param room the speakers of the outputs that are connected, or nothing to leave that to the user
     */
    static JackStream open(JackServer server, JackMember member, ChannelOrder order, Optional<DeviceChannels> room)
            throws DeviceException {
        try {
            return new JackStream(server, member, order, room);
        } catch (JackException e) {
            throw JackServer.refused("does not take the channels " + order, e);
        }
    }

    private JackStream(JackServer server, JackMember member, ChannelOrder order, Optional<DeviceChannels> room)
            throws JackException {
        this.server = server;
        this.member = member;
        this.lostBefore = member.lostCycles();
        this.client = member.client();
        this.room = room;
        this.format = new StreamFormat(client.getSampleRate(), order, client.getBufferSize());
        this.ports = register(client, order);
    }

    /** All of them or none: the client stays, and names are given once. */
    private static List<JackPort> register(JackClient client, ChannelOrder order) throws JackException {
        List<JackPort> registered = new ArrayList<>();
        try {
            for (Speaker speaker : order.speakers()) {
                registered.add(
                        client.registerPort(speaker.label(), JackPortType.AUDIO, JackPortFlags.JackPortIsOutput));
            }
        } catch (JackException e) {
            registered.forEach(port -> unregister(client, port));
            throw e;
        }
        return List.copyOf(registered);
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        if (notice.isPresent() || isClosed) {
            throw new DeviceException("The JACK device was started before or is closed. Open it again to play.");
        }
        LossNotice begun = new LossNotice(listener);
        notice = Optional.of(begun);
        JackBlocks blocks = new JackBlocks(ports, format, renderer, begun);
        started = Optional.of(blocks);
        member.play(blocks);
        try {
            connect();
        } catch (JackException e) {
            throw JackServer.refused("does not let Stagebook play", e);
        }
    }

    /** Outputs that the server does not have are left out: the room may be described before all of it is switched on. */
    private void connect() throws JackException {
        if (room.isEmpty()) {
            return;
        }
        List<String> outputs = server.outputs(client);
        int[] sources = room.get().sources(format.order());
        for (int output = 0; output < Math.min(sources.length, outputs.size()); output++) {
            if (sources[output] != DeviceChannels.SILENT) {
                server.connect(client, ports.get(sources[output]).getName(), outputs.get(output));
            }
        }
    }

    @Override
    public int latencyFrames() {
        JackPort.JackLatencyRange range = new JackPort.JackLatencyRange();
        int latency = format.blockFrames();
        try {
            for (JackPort port : member.isGone() || isClosed ? List.<JackPort>of() : ports) {
                port.getLatencyRange(range, JackLatencyCallbackMode.JackPlaybackLatency);
                latency = Math.max(latency, range.getMax());
            }
        } catch (JackException ended) {
            return format.blockFrames();
        }
        return latency;
    }

    @Override
    public long deviceUnderruns() {
        return member.lostCycles() - lostBefore;
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        notice.ifPresent(LossNotice::settle);
        if (started.map(member::release).orElse(true)) {
            ports.forEach(port -> unregister(client, port));
        }
    }

    private static void unregister(JackClient client, JackPort port) {
        try {
            client.unregisterPort(port);
        } catch (JackException gone) {
            // A server that has just ended has no ports any more, which is what was wanted.
            return;
        }
    }
}
