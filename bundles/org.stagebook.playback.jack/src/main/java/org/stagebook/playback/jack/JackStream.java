package org.stagebook.playback.jack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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

/** A client of the server with a port for each channel, named after its speaker. */
final class JackStream implements AudioStream {

    private final JackServer server;
    private final JackClient client;
    private final StreamFormat format;
    private final Optional<DeviceChannels> room;
    private final List<JackPort> ports;
    private final AtomicLong xruns = new AtomicLong();
    private Optional<LossNotice> notice = Optional.empty();
    private volatile boolean isServerGone;
    private boolean isClosed;

    /**
     * Joins the server, silent.
     *
     * @param room the speakers of the outputs that are connected, or nothing to leave that to the user
     */
    static JackStream open(JackServer server, String name, ChannelOrder order, Optional<DeviceChannels> room)
            throws DeviceException {
        JackClient client = server.join(name);
        try {
            return new JackStream(server, client, order, room);
        } catch (JackException e) {
            client.close();
            throw refused("does not take the channels " + order, e);
        }
    }

    private JackStream(JackServer server, JackClient client, ChannelOrder order, Optional<DeviceChannels> room)
            throws JackException {
        this.server = server;
        this.client = client;
        this.room = room;
        this.format = new StreamFormat(client.getSampleRate(), order, client.getBufferSize());
        List<JackPort> registered = new ArrayList<>();
        for (Speaker speaker : order.speakers()) {
            registered.add(client.registerPort(speaker.label(), JackPortType.AUDIO, JackPortFlags.JackPortIsOutput));
        }
        this.ports = List.copyOf(registered);
    }

    private static DeviceException refused(String what, JackException cause) {
        return new DeviceException(
                "The JACK server " + what + ". Restart it, or choose another device. JACK says: "
                        + JackServer.lastWords(),
                cause);
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
        try {
            client.setProcessCallback((self, frames) -> blocks.process(frames));
            client.setXrunCallback(self -> xruns.incrementAndGet());
            client.onShutdown(self -> lost(begun));
            client.activate();
            connect();
        } catch (JackException e) {
            throw refused("does not let Stagebook play", e);
        }
    }

    private void lost(LossNotice begun) {
        isServerGone = true;
        begun.announce(new DeviceException(
                "The JACK server has ended, so playing has stopped. Start it again, or choose another" + " device."));
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
            for (JackPort port : isServerGone || isClosed ? List.<JackPort>of() : ports) {
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
        return xruns.get();
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        notice.ifPresent(LossNotice::settle);
        if (!isServerGone) {
            client.deactivate();
        }
        client.close();
    }
}
