package org.stagebook.cli.command;

import picocli.CommandLine.Command;

/** What is done with handoff packages; it holds their commands. */
@Command(
        name = "handoff",
        description = "Check, build, verify, receive and accept handoff packages.",
        synopsisSubcommandLabel = "COMMAND")
final class HandoffCommand extends CommandGroup {}
