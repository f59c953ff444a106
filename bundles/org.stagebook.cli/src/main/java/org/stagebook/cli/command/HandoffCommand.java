package org.stagebook.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with handoff packages; it holds their commands. */
@Command(
        name = "handoff",
        description = "Check, build, verify, receive and accept handoff packages.",
        synopsisSubcommandLabel = "COMMAND")
final class HandoffCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
