package org.stagebook.cli.command;

import picocli.CommandLine.Command;

/** What is done with deliverables; it holds their commands. */
@Command(
        name = "deliverable",
        description = "Put deliverables on the list, say what was sent, and what those who take delivery answered.",
        synopsisSubcommandLabel = "COMMAND")
final class DeliverableCommand extends CommandGroup {}
