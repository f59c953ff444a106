package org.stagebook.cli.playing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.file.FileBackend;
import org.stagebook.playback.nulldevice.NullBackend;

/**
 * The devices that could be opened when it was made.
 *
 * @param backends the preferred first, those without devices included
 */
public record DeviceList(List<Backend> backends) {

    private static final int REMARK_WIDTH = 60;

    /**
     * A way to reach devices.
     *
     * @param backend which one
     * @param devices what it has now
     */
    public record Backend(AudioBackend backend, List<DeviceInfo> devices) {}

    /** Asks drivers and servers. */
    public static DeviceList of(AudioBackends installed) {
        List<Backend> found = new ArrayList<>();
        for (AudioBackend backend : installed.all()) {
            if (!backend.id().equals(FileBackend.ID)) {
                found.add(new Backend(backend, backend.devices()));
            }
        }
        return new DeviceList(List.copyOf(found));
    }

    /** A table, the backends without devices, and what to do where nothing could be heard. */
    public void print(PrintStream out) {
        TextTable table = new TextTable(
                Column.left("Key"),
                Column.left("Backend"),
                Column.left("Device"),
                Column.right("Channels"),
                Column.wrapped("Remark", REMARK_WIDTH));
        for (Backend each : backends) {
            for (DeviceInfo device : each.devices()) {
                table.add(
                        DeviceKey.of(each.backend(), device),
                        each.backend().name(),
                        device.name(),
                        Integer.toString(device.channels()),
                        device.remark());
            }
        }
        table.print(out);
        String without = backends.stream()
                .filter(each -> each.devices().isEmpty())
                .map(each -> each.backend().name())
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            out.println("No device now: " + without + ".");
        }
        if (!canBeHeard()) {
            out.println("Nothing can be heard on this machine now: connect a sound device or start a JACK server."
                    + " \"stagebook play --to FILE\" renders into a file.");
        }
    }

    private boolean canBeHeard() {
        return backends.stream()
                .anyMatch(each ->
                        !each.devices().isEmpty() && !each.backend().id().equals(NullBackend.ID));
    }

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeBooleanField("audible", canBeHeard());
        json.writeArrayFieldStart("backends");
        for (Backend each : backends) {
            json.writeStartObject();
            json.writeStringField("id", each.backend().id());
            json.writeStringField("name", each.backend().name());
            json.writeArrayFieldStart("devices");
            for (DeviceInfo device : each.devices()) {
                write(json, each.backend(), device);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, AudioBackend backend, DeviceInfo device) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", DeviceKey.of(backend, device));
        json.writeStringField("name", device.name());
        json.writeNumberField("channels", device.channels());
        if (!device.remark().isEmpty()) {
            json.writeStringField("remark", device.remark());
        }
        json.writeEndObject();
    }
}
