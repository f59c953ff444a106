package org.stagebook.cli.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.stagebook.cli.playing.DeviceList;
import org.stagebook.playback.device.AudioBackends;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what can be played on. */
@Command(
        name = "devices",
        description = "List the sound devices that can be played on now, with the keys of play --device.")
final class DevicesCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Supplier<AudioBackends> backends;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    DevicesCommand(CommandContext context, Supplier<AudioBackends> backends) {
        this.context = context;
        this.backends = backends;
    }

    @Override
    public Integer call() {
        DeviceList list = DeviceList.of(backends.get());
        if (form.isJson()) {
            context.json().object(list::write);
        } else {
            list.print(context.out());
        }
        return ExitCode.DONE.number();
    }
}
