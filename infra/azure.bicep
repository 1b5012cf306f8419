@maxLength(20)
@minLength(4)
@description('Used to generate names for all resources in this file')
param resourceBaseName string

@maxLength(42)
@description('The name under which people see the bot')
param botDisplayName string

@description('Application (client) id of the bot in Entra; single tenant')
param botAadAppClientId string

@secure()
@description('Client secret of that application. It expires: note the date')
param botAadAppClientSecret string

@description('Entra tenant of the school board')
param botTenantId string = tenant().tenantId

@description('App Service plan. Checking pictures needs two cores and 3.5 GB')
param webAppSku string = 'B2'

@description('PostgreSQL size; Burstable is enough for ten schools to begin with')
param databaseSku string = 'Standard_B1ms'

@allowed(['Burstable', 'GeneralPurpose'])
param databaseTier string = 'Burstable'

@secure()
@minLength(16)
param databasePassword string

@secure()
@minLength(32)
@description('Signs picture links and tickets, and seals reports to the confidential counsellor: with another key those no longer open')
param signingKey string

// Data of Dutch pupils stays in the European Union.
@allowed(['westeurope', 'northeurope', 'swedencentral', 'francecentral', 'germanywestcentral'])
param location string = 'westeurope'

var databaseLogin = 'houvast'

resource serverfarm 'Microsoft.Web/serverfarms@2023-12-01' = {
  kind: 'linux'
  location: location
  name: resourceBaseName
  sku: {
    name: webAppSku
  }
  properties: {
    reserved: true // Linux
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  location: location
  name: '${resourceBaseName}-db'
  sku: {
    name: databaseSku
    tier: databaseTier
  }
  properties: {
    version: '17'
    administratorLogin: databaseLogin
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
  }
}

resource databaseItself 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'houvast'
  properties: {
    charset: 'UTF8'
    collation: 'C'
  }
}

// Lets Azure's own addresses in, those of other customers too: the password and TLS guard the door.
// @TODO private access through a virtual network.
resource databaseFirewall 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: database
  name: 'AzureOnly'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  kind: 'app,linux'
  location: location
  name: resourceBaseName
  properties: {
    serverFarmId: serverfarm.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/main.js'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/readyz'
      appSettings: [
        {
          name: 'PUBLIC_URL'
          value: 'https://${resourceBaseName}.azurewebsites.net'
        }
        {
          name: 'DATA_DIR'
          value: '/home/data' // shared pictures; /home outlives a restart
        }
        {
          name: 'DATABASE_URL'
          value: 'postgresql://${databaseLogin}:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/houvast?sslmode=verify-full'
        }
        {
          name: 'BOT_ID'
          value: botAadAppClientId
        }
        {
          name: 'BOT_TENANT_ID'
          value: botTenantId
        }
        {
          name: 'BOT_PASSWORD'
          value: botAadAppClientSecret
        }
        {
          name: 'SIGNING_KEY'
          value: signingKey
        }
      ]
    }
  }
}

// Register your web service as a bot with the Bot Framework
module azureBotRegistration './botRegistration/azurebot.bicep' = {
  name: 'Azure-Bot-registration'
  params: {
    resourceBaseName: resourceBaseName
    botDisplayName: botDisplayName
    botAadAppClientId: botAadAppClientId
    botTenantId: botTenantId
    botAppDomain: webApp.properties.defaultHostName
  }
}

// The Agents Toolkit writes these to env/.env.<name>; the manifest and the deploy step read them there.
output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
output BOT_DOMAIN string = webApp.properties.defaultHostName
