package org.comptoir.portal.accountant.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.portal.settlement.RemittanceList;

/** The payments received, each with its advice (SET-05). */
@Named("accountantRemittances")
@RequestScoped
public class ListPage extends RemittanceList {}
