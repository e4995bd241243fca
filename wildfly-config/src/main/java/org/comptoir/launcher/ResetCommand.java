package org.comptoir.launcher;

/** {@code reset}: stops everything and forgets all data of this installation; the unpacked programs stay. */
final class ResetCommand {

    private final Installation installation;
    private final Product product;
    private final Progress progress;

    ResetCommand(Installation installation, Product product, Progress progress) {
        this.installation = installation;
        this.product = product;
        this.progress = progress;
    }

    void run(boolean sure) {
        if (!sure && !confirmed()) {
            throw new Problem("Nothing was forgotten.", "Answer yes, or give --yes.");
        }
        product.stop(progress);
        product.forget();
        progress.say("Comptoir", "all data in " + installation.home() + " is forgotten");
    }

    private boolean confirmed() {
        if (System.console() == null) {
            return false;
        }
        String answer = System.console().readLine("Forget all orders and data in %s? Type yes: ", installation.home());
        return "yes".equalsIgnoreCase(answer);
    }
}
